import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { DemandSearch } from '@/components/action-plan/demand-search';
import { LinkedDemands } from '@/components/action-plan/linked-demands';
import { MeasureHead } from '@/components/action-plan/measure-head';
import { StatusForm } from '@/components/action-plan/status-form';
import { Section } from '@/components/ui/section';
import { currentActor } from '@/lib/auth/current-actor';
import { measurePage } from '@/lib/read/measure-page';
import * as actions from '../actions';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const load = cache(async (number: string, words: string) => measurePage(await currentActor(), number, words));
const wordsOf = ({ suche }: Awaited<Props['searchParams']>) => (typeof suche === 'string' ? suche : '');

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await load((await params).number, wordsOf(await searchParams));
  return page ? { title: `Maßnahme ${page.number}: ${page.title}` } : {};
}

/** One measure of the Aktionsplan: who is responsible, how far it has come, which resolutions asked for it. */
export default async function MeasurePage({ params, searchParams }: Props) {
  const page = await load((await params).number, wordsOf(await searchParams));
  if (!page) notFound();
  return (
    <>
      <MeasureHead page={page} />
      <LinkedDemands page={page} unlink={actions.unlink} />
      {page.can.edit && (
        <>
          <Section title="Bitte verknüpfen" screenOnly>
            <DemandSearch page={page} link={actions.link} />
          </Section>
          <Section title="Stand festhalten" screenOnly>
            <StatusForm page={page} action={actions.setStatus} />
          </Section>
        </>
      )}
    </>
  );
}
