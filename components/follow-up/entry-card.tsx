import Link from 'next/link';
import { CorrectForm } from '@/components/follow-up/correct-form';
import type { DemandActions } from '@/components/follow-up/demand-actions';
import { ShowForm } from '@/components/follow-up/show-form';
import { StatusChip } from '@/components/demand/status-chip';
import { Fold } from '@/components/motion/fold';
import { Chip, type Tone } from '@/components/ui/chip';
import { Icon, type IconName } from '@/components/ui/icon';
import type { FollowUpKind } from '@/lib/domain/demand-status';
import type { FollowUpVisibility } from '@/lib/domain/follow-up-visibility';
import { TERMS } from '@/lib/i18n/terms';
import type { EntryView } from '@/lib/read/demand-entries';

interface Props {
  entry: EntryView;
  actions: Pick<DemandActions, 'correct' | 'show'>;
}

const SIGNS: Record<FollowUpKind, IconName> = {
  SENT: 'circular',
  REMINDED: 'bell',
  ANSWERED: 'person',
  ASSESSED: 'check',
  CARRIED_OVER: 'forward',
  REMARK: 'edit',
};

/** What somebody says stands in a frame of its own: the addressee's word white, the office's finding on a ground. */
const FRAMES: Partial<Record<FollowUpKind, string>> = {
  ANSWERED: 'border-info bg-paper rounded-[4px] border p-16',
  ASSESSED: 'border-line-strong bg-hued rounded-[4px] border p-16',
};

const READERS: Record<FollowUpVisibility, { tone: Tone; icon: IconName }> = {
  INTERNAL: { tone: 'neutral', icon: 'lock' },
  RELEASED: { tone: 'info', icon: 'people' },
  PUBLIC: { tone: 'good', icon: 'check' },
};

/** One dated entry: what happened, who says so, what shows it, who may read it. */
export function EntryCard({ entry, actions }: Props) {
  const { kind, title, body, on, status, visibility } = entry;
  return (
    <li data-keep className="relative pb-24 pl-24 last:pb-0">
      <span
        aria-hidden
        className="border-line-strong bg-paper text-muted absolute top-0 -left-14 flex size-24 items-center justify-center rounded-full border"
      >
        <Icon name={SIGNS[kind]} size={16} />
      </span>
      <div className={FRAMES[kind]}>
        <div className="flex flex-wrap items-center gap-x-12 gap-y-4">
          <span className="text-muted figures">{on}</span>
          <h3 className="font-semibold">
            {title}
            {body !== null && (kind === 'ANSWERED' ? `: ${body}` : ` an ${body}`)}
          </h3>
          {status !== null && <StatusChip standing={{ status, overdue: false }} />}
          {visibility !== null && <ReadersChip kind={kind} visibility={visibility} />}
        </div>
        <Words entry={entry} />
      </div>
      <Acts entry={entry} actions={actions} />
    </li>
  );
}

/** A body reads its own answer anyhow: of that it matters whether everybody does. */
function ReadersChip({ kind, visibility }: { kind: FollowUpKind; visibility: FollowUpVisibility }) {
  const unpublished = kind === 'ANSWERED' && visibility !== 'PUBLIC';
  const look = READERS[unpublished ? 'INTERNAL' : visibility];
  return <Chip {...look}>{unpublished ? 'nicht veröffentlicht' : TERMS.FollowUpVisibility[visibility]}</Chip>;
}

function Words({ entry: { text, evidence, judgedBy, files, letter } }: { entry: EntryView }) {
  return (
    <div className="flex max-w-[75ch] flex-col gap-8 [&>:first-child]:mt-8">
      {text !== null && <p className="whitespace-pre-line">{text}</p>}
      {evidence !== null && (
        <p className="break-words">
          <span className="text-muted">Beleg: </span>
          {evidence}
        </p>
      )}
      {judgedBy !== null && (
        <p>
          <span className="text-muted">Festgestellt von: </span>
          {judgedBy}
        </p>
      )}
      {files.length > 0 && (
        <ul>
          {files.map(({ title, size, href }) => (
            <li key={href} className="flex flex-wrap gap-x-8">
              <a href={href} download className="link min-w-0 break-words">
                {title}
              </a>
              <span className="text-muted figures">{size}</span>
            </li>
          ))}
        </ul>
      )}
      {letter !== null && (
        <p>
          <Link href={letter} prefetch={false} className="link">
            Schreiben öffnen
          </Link>
        </p>
      )}
    </div>
  );
}

function Acts({ entry, actions }: Props) {
  const { title, on, earlier } = entry;
  const about = `${title} vom ${on}`;
  if (earlier.length === 0 && entry.can.show.length === 0 && !entry.can.correct) return null;
  return (
    <div data-print="no" className="mt-12 flex flex-col gap-8">
      {entry.can.show.length > 0 && (
        <Fold title="Sichtbarkeit ändern" about={about}>
          <ShowForm entry={entry} action={actions.show} />
        </Fold>
      )}
      {entry.can.correct && (
        <Fold title="Berichtigen" about={about}>
          <CorrectForm entry={entry} action={actions.correct} />
        </Fold>
      )}
      {earlier.length > 0 && (
        <Fold
          title={earlier.length === 1 ? '1 frühere Fassung' : `${earlier.length} frühere Fassungen`}
          about={about}
        >
          <Earlier earlier={earlier} />
        </Fold>
      )}
    </div>
  );
}

function Earlier({ earlier }: Pick<EntryView, 'earlier'>) {
  return (
    <ol className="flex flex-col gap-12">
      {earlier.map(({ text, evidence, judgedBy, correctedOn }, index) => (
        // What was replaced never changes again.
        <li key={index}>
          <p className="text-14 text-muted">Ersetzt am {correctedOn}</p>
          <del className="block whitespace-pre-line">
            {[text, evidence && `Beleg: ${evidence}`, judgedBy && `Festgestellt von: ${judgedBy}`]
              .filter(Boolean)
              .join('\n') || 'Ohne Text'}
          </del>
        </li>
      ))}
    </ol>
  );
}
