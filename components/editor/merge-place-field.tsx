import type { ReactNode } from 'react';
import { blockName } from '@/components/motion-diff/block-change-words';
import { WordDiff } from '@/components/ui/word-diff';
import { choiceField } from '@/lib/forms/choice-field';
import { TITLE_PLACE, type MergeChoice, type MergePlace } from '@/lib/text/merge-texts';

interface Props {
  place: MergePlace;
  /** What was chosen before the form was refused. */
  chosen?: string | undefined;
}

const PARTS: Record<MergePlace['part'], string> = {
  title: 'Titel',
  blocks: 'Beschlussvorschlag',
  rationale: 'Begründung',
};

/** One place where two texts differ: what both began with, what each made of it, and the choice. */
export function MergePlaceField({ place, chosen }: Props) {
  const { key, part, base, theirs, mine, suggestion } = place;
  const picked = chosen ?? suggestion;
  const block = theirs ?? mine ?? base;
  const name = part === 'title' || !block ? PARTS[part] : `${PARTS[part]}, ${blockName(block)}`;
  const choice = (value: MergeChoice, label: string, children: ReactNode) => (
    <div className="border-line min-w-0 rounded-[4px] border p-12">
      <label className="flex items-center gap-8 font-medium">
        <input
          type="radio"
          name={choiceField(key)}
          value={value}
          defaultChecked={picked === value}
          required
          className="size-20 shrink-0"
        />
        {label}
      </label>
      <div className="mt-8">{children}</div>
    </div>
  );
  const both = theirs !== null && mine !== null && key !== TITLE_PLACE;
  return (
    <fieldset className="border-line border-t pt-16">
      <legend className="pr-12 font-semibold">{name}</legend>
      {base && <p className="text-muted mb-12 max-w-[60rem]">Bisher: {base.text}</p>}
      <div className="grid gap-12 md:grid-cols-2">
        {choice('THEIRS', 'Neue Fassung', <Wording before={base} after={theirs} />)}
        {choice('MINE', 'Mein Text', <Wording before={base} after={mine} />)}
        {both && choice('BOTH', 'Beide', <p>Die neue Fassung, dahinter mein Text als eigener Absatz.</p>)}
      </div>
    </fieldset>
  );
}

function Wording({ before, after }: { before: MergePlace['base']; after: MergePlace['base'] }) {
  if (after === null)
    return <p className="text-muted">{before === null ? '– nicht vorhanden –' : '– gestrichen –'}</p>;
  if (before === null) return <p>{after.text}</p>;
  if (before.text !== after.text) return <WordDiff before={before.text} after={after.text} />;
  return (
    <p>
      {after.text}
      {before.kind !== after.kind && <span className="text-muted"> (jetzt {blockName(after)})</span>}
    </p>
  );
}
