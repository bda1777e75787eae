'use client';

import type { DeskForms } from '@/components/session/desk-actions';
import type { Desk } from '@/components/session/use-desk';
import { Fold } from '@/components/motion/fold';
import { JoiningForm } from '@/components/session/joining-form';
import { CommandForm } from '@/components/ui/command-form';
import type { SessionItem } from '@/lib/domain/session';
import { isOpenItem } from '@/lib/domain/session-order';
import { routes } from '@/lib/routes';

interface Props {
  desk: Desk;
  forms: DeskForms;
  item: SessionItem;
}

/** What the meeting changes before the vote, and what the internal minutes are to know; these need the connection. */
export function ItemTools({ desk, forms, item }: Props) {
  const { conferenceNumber, actions } = forms;
  const about = `TOP ${item.number}`;
  const notes = desk.page.notes.filter(({ itemId }) => itemId === item.id);
  const changeable = desk.session.status === 'RUNNING' && isOpenItem(item) && item.kind !== 'FORMAL';
  return (
    <div className="border-line flex flex-col gap-12 border-t pt-16">
      {changeable && (
        <p>
          <a className="link" href={routes.sessionWording(conferenceNumber, item.id)}>
            Titel oder Wortlaut ändern<span className="sr-only">: {about}</span>
          </a>
        </p>
      )}
      {desk.session.status !== 'PLANNED' && (
        <p>
          <a className="link" href={routes.statements(conferenceNumber)}>
            Protokollerklärung ankündigen<span className="sr-only">: {about}</span>
          </a>
        </p>
      )}
      {changeable && (
        <Fold title="Ein Land tritt bei oder scheidet aus" about={about}>
          <JoiningForm {...{ conferenceNumber, item }} action={actions.join} />
        </Fold>
      )}
      <Fold
        title={notes.length > 0 ? `Interne Vermerke (${notes.length})` : 'Interner Vermerk'}
        about={about}
      >
        <ul className="mb-12 flex flex-col gap-8">
          {notes.map(({ id, text, words }) => (
            <li key={id}>
              <p className="whitespace-pre-wrap">{text}</p>
              <p className="text-14 text-muted">{words}</p>
            </li>
          ))}
        </ul>
        <CommandForm
          key={item.id}
          action={actions.note}
          hidden={{ conferenceNumber, itemId: item.id }}
          field={{
            name: 'text',
            label: 'Vermerk für die interne Niederschrift',
            hint: 'Steht nie in einem externen Dokument.',
          }}
          submit="Vermerk festhalten"
          rank="secondary"
        />
      </Fold>
    </div>
  );
}
