import Link from 'next/link';
import { MinutesFiles } from '@/components/minutes/minutes-files';
import { MinutesStatusChip } from '@/components/minutes/minutes-status-chip';
import { ButtonLink } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import type { FormAction } from '@/lib/forms/form-state';
import type { EditionView, MinutesView } from '@/lib/read/minutes-page';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  minutes: MinutesView;
  actions: { start: FormAction; publish: FormAction };
}

const WHAT_FOR: Record<MinutesView['audience'], string> = {
  INTERNAL: 'Mit Verlauf, Stimmenzahlen, Protokollerklärungen und Vermerken; nur für die Mitglieder.',
  EXTERNAL: 'Teilnehmende, Tagesordnung und Beschlüsse; nach der Veröffentlichung für alle.',
};

/** One of the two minutes: what it is for, what is next, and every edition. */
export function MinutesCard({ conference, minutes, actions }: Props) {
  const { title, editions, audience } = minutes;
  return (
    <section data-keep className="border-line flex flex-col gap-16 rounded-[4px] border p-20">
      <div>
        <h2 className="text-20 font-semibold">{title}</h2>
        <p className="text-muted mt-4">{WHAT_FOR[audience]}</p>
      </div>
      <NextStep conference={conference} minutes={minutes} actions={actions} />
      {editions.length === 0 ? (
        <p className="text-muted">Noch keine Fassung.</p>
      ) : (
        <ol className="border-line flex flex-col border-t">
          {editions.map((edition) => (
            <Edition key={edition.number} conference={conference} minutes={minutes} edition={edition} />
          ))}
        </ol>
      )}
    </section>
  );
}

function NextStep({ conference, minutes: { next, audience, part }, actions }: Props) {
  if (!next) return null;
  if (next.kind === 'CONTINUE')
    return (
      <div>
        <ButtonLink rank="primary" icon="edit" href={routes.editMinutes(conference, part)}>
          Entwurf bearbeiten
        </ButtonLink>
      </div>
    );
  const start = { conferenceNumber: conference, audience };
  if (next.kind === 'PUBLISH')
    return (
      <div className="flex flex-wrap items-start gap-8">
        <CommandForm
          action={actions.publish}
          hidden={{ editionId: next.editionId }}
          submit="Veröffentlichen"
        />
        <CommandForm
          action={actions.start}
          hidden={start}
          rank="secondary"
          submit="Nächste Fassung beginnen"
        />
      </div>
    );
  return (
    <CommandForm
      action={actions.start}
      hidden={start}
      rank={next.kind === 'START' ? 'primary' : 'secondary'}
      submit={next.kind === 'START' ? 'Aus der Aufzeichnung beginnen' : 'Nächste Fassung beginnen'}
    />
  );
}

function Edition({
  conference,
  minutes: { part },
  edition,
}: Pick<Props, 'conference' | 'minutes'> & { edition: EditionView }) {
  const { number, status } = edition;
  return (
    <li className="border-line flex flex-col gap-8 border-b py-12">
      <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
        <Link
          className="link figures font-medium"
          prefetch={false}
          href={
            status === 'DRAFT'
              ? routes.editMinutes(conference, part)
              : routes.minutesEdition(conference, part, number)
          }
        >
          Fassung {number}
        </Link>
        <MinutesStatusChip status={status} />
      </p>
      <EditionFacts edition={edition} />
      <MinutesFiles conference={conference} part={part} edition={number} />
    </li>
  );
}

function EditionFacts({ edition }: { edition: EditionView }) {
  const { frozenAt, hash, correctionsDueOn, publishedAt, approvedUnder } = edition;
  const facts = [
    frozenAt === null ? null : `Festgeschrieben am ${frozenAt}`,
    correctionsDueOn === null ? null : `Änderungswünsche bis ${correctionsDueOn}`,
    publishedAt === null ? null : `Veröffentlicht am ${publishedAt}`,
    approvedUnder === null ? null : `Genehmigt unter ${approvedUnder}`,
  ].filter((fact) => fact !== null);
  return (
    <div className="text-14 text-muted">
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {hash !== null && (
        <p>
          Prüfsumme <span className="font-mono">{hash}</span>
        </p>
      )}
    </div>
  );
}
