import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgendaBuilder } from '@/components/agenda/agenda-builder';
import { BuilderSide } from '@/components/agenda/builder-side';
import { ItemForm } from '@/components/agenda/item-form';
import { ItemPanel } from '@/components/agenda/item-panel';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { editAgendaPage } from '@/lib/read/edit-agenda-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { add, edit, merge, move, place, postpone, remove, reopen, start, withdraw } from './actions';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ punkt?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Tagesordnung bearbeiten' };

const ITEM_ACTIONS = { edit, move, withdraw, merge, postpone, reopen, remove };

/** The office's desk for the agenda: the list to arrange, beside it what waits and what is missing. */
export default async function EditAgendaPage({ params, searchParams }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await editAgendaPage(await requireUser(routes.editAgenda(number)), number);
  if (!page) notFound();
  const { punkt } = await searchParams;
  const open = page.items.find(({ id }) => id === punkt);
  return (
    <>
      <PageHead
        crumbs={[
          { label: page.name, href: routes.conference(number) },
          { label: 'Tagesordnung', href: routes.agenda(number) },
          { label: 'Bearbeiten' },
        ]}
        overline={`${page.name} · ${page.meeting}`}
        title="Tagesordnung bearbeiten"
        actions={
          <ButtonLink href={routes.agendaDispatch(number)} rank="primary" icon="circular">
            Versand vorbereiten
          </ButtonLink>
        }
      />
      {page.items.length === 0 ? (
        <EmptyState
          title="Noch keine Tagesordnung"
          action={
            <ItemForm action={start} hidden={{ conferenceNumber: number }} submit="Tagesordnung beginnen" />
          }
        >
          Begonnen wird mit den Formalien A, B und C, dem Abschnitt für das Kamingespräch und „Verschiedenes“.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 items-start gap-32 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <AgendaBuilder
            conference={number}
            items={page.items}
            move={move}
            place={place}
            open={
              open
                ? { id: open.id, panel: <ItemPanel page={page} item={open} actions={ITEM_ACTIONS} /> }
                : null
            }
          />
          <BuilderSide page={page} place={place} add={add} />
        </div>
      )}
    </>
  );
}
