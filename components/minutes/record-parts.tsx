import { ResolutionText } from '@/components/resolution/resolution-text';
import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { formatApplicants } from '@/lib/i18n/format';
import { countWords, logWords, resultWords, statementTitle } from '@/lib/i18n/internal-minutes';
import type { Minutes, MinutesResolution } from '@/lib/domain/minutes';
import type { InternalItem } from '@/lib/domain/minutes-record';
import { standingDecision } from '@/lib/domain/session';
import { formatList } from '@/lib/i18n/format';
import { stateName } from '@/lib/domain/federal-state';

/** Teilnehmende and Tagesordnung in numbers; they are the record's and change where they were entered. */
export function RecordHead({ minutes }: { minutes: Minutes }) {
  const { participants, guests, agenda, resolutions } = minutes;
  return (
    <p className="text-muted">
      Aus der Aufzeichnung: {participants.length} Delegationen, Gäste aus {guests.length} Stellen,{' '}
      {agenda.length} Einträge der Tagesordnung, {resolutions.length} Beschlüsse.
    </p>
  );
}

/** A resolution as it was decided; no word of it is changed here. */
export function RecordedResolution({
  resolution,
  anchor,
}: {
  resolution: MinutesResolution;
  anchor: string;
}) {
  const { applicants, outcome, blocks, circular, statements = [] } = resolution;
  return (
    <div className="bg-hued rounded-[4px] p-16">
      <p className="mb-8 flex flex-wrap items-center gap-x-12 gap-y-4">
        {outcome !== null && <OutcomeChip outcome={outcome} />}
        {circular !== null && <span className="figures">Umlaufbeschluss {circular}</span>}
        {applicants.length > 0 && (
          <span className="text-muted">Antragsteller: {formatApplicants(applicants)}</span>
        )}
      </p>
      {blocks.length > 0 && (
        <details>
          <summary className="link w-fit cursor-pointer">Wortlaut des Beschlusses</summary>
          <div className="mt-8 max-w-[46rem]">
            <ResolutionText blocks={blocks} anchorPrefix={`${anchor}-`} />
          </div>
        </details>
      )}
      {statements.map(({ states, text }) => (
        <p key={states.join()} className="mt-8 max-w-[46rem]">
          Protokollerklärung {formatList(states.map(stateName))}: {text.join(' ')}
        </p>
      ))}
    </div>
  );
}

/** What the internal minutes print of an item beside its prose. Confidential. */
export function RecordedCourse({ item }: { item: InternalItem }) {
  const standing = standingDecision(item.decisions);
  const log = item.decisions.length > 1 || (item.decisions.length > 0 && !standing) ? item.decisions : [];
  const counts = standing && countWords(standing);
  const lines = [
    standing && `Ergebnis: ${resultWords(standing)}`,
    counts && `Stimmen: ${counts}`,
    ...log.map((entry) => `Aufgezeichnet: ${logWords(entry)}`),
    ...item.statements.map(
      (one) => `Protokollerklärung ${statementTitle(one)}: ${one.text.join(' ') || 'angekündigt'}`,
    ),
    ...item.notes.map(({ text }) => `Vermerk: ${text}`),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <ul className="flex max-w-[60rem] flex-col gap-4">
      {lines.map((line, index) => (
        // Facts of one record in its own order.
        <li key={index} className="border-line border-l-3 pl-12 whitespace-pre-wrap">
          {line}
        </li>
      ))}
    </ul>
  );
}
