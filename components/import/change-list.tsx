import { changeWords, fieldName } from '@/components/import/change-words';
import { Chip } from '@/components/ui/chip';
import { WordDiff } from '@/components/ui/word-diff';
import { isStateCode, stateName } from '@/lib/domain/federal-state';
import type { ChangedNoun, ChangeKind, MinutesChange } from '@/lib/domain/compare-minutes';

const NOUNS: Record<ChangedNoun, string> = {
  MEETING: 'Konferenz',
  DELEGATION: 'Teilnehmende',
  GUEST: 'Gäste',
  AGENDA_ITEM: 'Tagesordnung',
  RESOLUTION: 'Beschlüsse',
};

const KINDS: Record<ChangeKind, string> = {
  CREATED: 'neu',
  CHANGED: 'geändert',
  UNCHANGED: 'unverändert',
  KEPT: 'nur in der Akte, bleibt stehen',
};

/** What accepting would do, noun by noun: numbers first, then every difference. */
export function ChangeList({ changes }: { changes: readonly MinutesChange[] }) {
  const nouns = (Object.keys(NOUNS) as ChangedNoun[]).filter((noun) =>
    changes.some((change) => change.noun === noun),
  );
  return (
    <div className="flex flex-col gap-24">
      {nouns.map((noun) => (
        <NounChanges key={noun} noun={noun} changes={changes.filter((change) => change.noun === noun)} />
      ))}
    </div>
  );
}

function NounChanges({ noun, changes }: { noun: ChangedNoun; changes: readonly MinutesChange[] }) {
  const counts = (Object.keys(KINDS) as ChangeKind[])
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <section>
      <h3 className="text-18 font-semibold">{NOUNS[noun]}</h3>
      <p className="text-muted figures">
        {counts.map(({ kind, count }) => `${count} ${KINDS[kind]}`).join(' · ')}
      </p>
      <ul className="mt-8 flex flex-col gap-12">
        {changes
          .filter((change) => change.kind === 'CHANGED' || change.kind === 'KEPT')
          .map((change) => (
            <ChangeEntry key={change.key} change={change} />
          ))}
      </ul>
    </section>
  );
}

function ChangeEntry({ change }: { change: MinutesChange }) {
  return (
    <li className="border-line rounded-[4px] border p-12">
      <p className="flex flex-wrap items-center gap-8 font-medium">
        {nameOf(change)}
        <Chip
          tone={change.kind === 'CHANGED' ? 'warn' : 'neutral'}
          icon={change.kind === 'CHANGED' ? 'edit' : 'equal'}
        >
          {KINDS[change.kind]}
        </Chip>
      </p>
      {change.fields.map(({ field, before, after }) => (
        <div key={field} className="mt-8">
          <p className="text-muted text-14">{fieldName(field)}</p>
          <FieldDifference before={changeWords(field, before)} after={changeWords(field, after)} />
        </div>
      ))}
    </li>
  );
}

/** Where the words are the same, what differs is how the text is divided. */
function FieldDifference({ before, after }: { before: string; after: string }) {
  if (before === after) return <p>Wortlaut gleich; die Gliederung in Ziffern und Absätze weicht ab.</p>;
  return <WordDiff before={before} after={after} />;
}

function nameOf({ noun, key, title }: MinutesChange): string {
  if (noun === 'MEETING') return 'Angaben zur Konferenz';
  if (noun === 'DELEGATION') return isStateCode(key) ? stateName(key) : key;
  if (noun === 'GUEST') return key;
  return [`TOP ${key}`, title].filter(Boolean).join(' ');
}
