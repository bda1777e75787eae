import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewMotionForm } from '@/components/motion/new-motion-form';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { newMotionPage } from '@/lib/read/new-motion-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { create } from './actions';

export const metadata: Metadata = { title: 'Neuer Antrag' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Begins a motion: as a Themenanmeldung or as a draft. */
export default async function NewMotionPage({ searchParams }: Props) {
  const { konferenz } = await searchParams;
  const wanted = typeof konferenz === 'string' ? routeNumber(konferenz) : null;
  const choices = await newMotionPage(await requireUser(routes.newMotion(wanted ?? undefined)), wanted);
  if (!choices) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Anträge', href: routes.motions() }, { label: 'Neuer Antrag' }]}
        title="Neuer Antrag"
      >
        <ul className="figures flex flex-wrap gap-x-24 gap-y-4">
          {choices.deadlines.map(({ label, date, remaining }) => (
            <li key={label}>
              <span className="text-muted">{label}: </span>
              {date}, {remaining}
            </li>
          ))}
        </ul>
      </PageHead>
      <NewMotionForm choices={choices} action={create} />
    </>
  );
}
