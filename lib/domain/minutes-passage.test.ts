import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editPassage,
  newPassages,
  passageChanges,
  printedPassage,
  settlePassage,
  type ChangeChoice,
  type Passage,
  type WrittenPassage,
} from './minutes-passage';

const written = (texts: Record<string, string>): WrittenPassage[] =>
  Object.entries(texts).map(([place, text]) => ({ place, text }));
const value = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const at = (passages: readonly Passage[], place: string) => {
  const passage = passages.find((one) => one.place === place);
  if (!passage) throw new Error(place);
  return passage;
};
const settled = (passages: Passage[], now: WrittenPassage[], place: string, choice: ChangeChoice) =>
  value(settlePassage(passages, now, place, choice));

describe('a passage', () => {
  const first = newPassages(written({ opening: 'Eröffnung.', closing: 'Schluss.' }));
  const later = written({ opening: 'Eröffnung um zehn.', closing: 'Schluss.' });

  it('stands as the record writes it, until somebody writes otherwise', () => {
    expect(printedPassage(at(first, 'opening'))).toBe('Eröffnung.');
    const own = value(editPassage(first, 'opening', 'Eigene Worte.'));
    expect(printedPassage(at(own, 'opening'))).toBe('Eigene Worte.');
    expect(at(value(editPassage(own, 'opening', 'Eröffnung.')), 'opening').edit).toBeNull();
    expect(printedPassage(at(value(editPassage(own, 'opening', '')), 'opening'))).toBe('');
    expect(editPassage(first, 'item:9', 'x')).toEqual({ ok: false, error: 'PASSAGE_MISSING' });
  });

  it('shows what the record says otherwise now, beside the own words', () => {
    expect(passageChanges(first, written({ opening: 'Eröffnung.', closing: 'Schluss.' }))).toEqual([]);
    const own = value(editPassage(first, 'opening', 'Eigene Worte.'));
    expect(passageChanges(own, later)).toEqual([
      { place: 'opening', before: 'Eröffnung.', after: 'Eröffnung um zehn.', edit: 'Eigene Worte.' },
    ]);
  });

  it('takes over the record and keeps the own words aside', () => {
    const own = value(editPassage(first, 'opening', 'Eigene Worte.'));
    const taken = settled(own, later, 'opening', 'TAKE');
    expect(at(taken, 'opening')).toEqual({
      ...{ place: 'opening', written: 'Eröffnung um zehn.', edit: null },
      earlier: ['Eigene Worte.'],
    });
    expect(passageChanges(taken, later)).toEqual([]);
  });

  it('keeps what is printed, own words or those of the record before', () => {
    expect(printedPassage(at(settled(first, later, 'opening', 'KEEP'), 'opening'))).toBe('Eröffnung.');
    const own = value(editPassage(first, 'opening', 'Eigene Worte.'));
    const kept = settled(own, later, 'opening', 'KEEP');
    expect(printedPassage(at(kept, 'opening'))).toBe('Eigene Worte.');
    expect(passageChanges(kept, later)).toEqual([]);
    expect(settlePassage(kept, later, 'opening', 'TAKE')).toEqual({ ok: false, error: 'PASSAGE_MISSING' });
  });

  it('comes and goes with its item, and stays where there are own words', () => {
    const more = written({ opening: 'Eröffnung.', 'item:1': 'Verlauf.', closing: 'Schluss.' });
    const added = settled(first, more, 'item:1', 'TAKE');
    expect(added.map(({ place }) => place)).toEqual(['opening', 'item:1', 'closing']);
    const own = value(editPassage(added, 'item:1', 'Eigene Worte.'));
    const gone = written({ opening: 'Eröffnung.', closing: 'Schluss.' });
    expect(passageChanges(own, gone)).toEqual([
      { place: 'item:1', before: 'Verlauf.', after: null, edit: 'Eigene Worte.' },
    ]);
    const kept = settled(own, gone, 'item:1', 'KEEP');
    expect(printedPassage(at(kept, 'item:1'))).toBe('Eigene Worte.');
    expect(passageChanges(kept, gone)).toEqual([]);
    expect(at(settled(own, gone, 'item:1', 'TAKE'), 'item:1').earlier).toEqual(['Eigene Worte.']);
  });
});

const PLACES = ['opening', 'item:1', 'item:2', 'closing'];
const act = fc.oneof(
  fc.record({
    kind: fc.constant('RECORD' as const),
    texts: fc.dictionary(fc.constantFrom(...PLACES), fc.constantFrom('', 'a', 'b', 'c')),
  }),
  fc.record({ kind: fc.constant('EDIT' as const), place: fc.constantFrom(...PLACES), words: fc.nat(9) }),
  fc.record({
    kind: fc.constant('SETTLE' as const),
    place: fc.constantFrom(...PLACES),
    choice: fc.constantFrom<ChangeChoice>('TAKE', 'KEEP'),
  }),
);

describe('whatever changes in the record, is written and is settled', () => {
  it('loses no words of the office and changes no printed word unasked', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let record = written({ opening: 'a', closing: 'b' });
        let passages = newPassages(record);
        /** The own words that nobody wrote over at each place. */
        const own = new Map<string, string[]>();
        acts.forEach((step, index) => {
          const before = passages;
          if (step.kind === 'RECORD') record = written(step.texts);
          else if (step.kind === 'EDIT') {
            const words = `Eigene Worte ${step.words}.${index}`;
            const edited = editPassage(passages, step.place, words);
            if (!edited.ok) return;
            const replaced = at(passages, step.place).edit;
            passages = edited.value;
            own.set(step.place, [...(own.get(step.place) ?? []).filter((one) => one !== replaced), words]);
          } else {
            const result = settlePassage(passages, record, step.place, step.choice);
            if (result.ok) passages = result.value;
          }
          const touched = step.kind === 'RECORD' ? null : step.place;
          for (const passage of before)
            if (passage.place !== touched || (step.kind === 'SETTLE' && step.choice === 'KEEP'))
              expect(printedPassage(at(passages, passage.place))).toBe(printedPassage(passage));
          for (const [place, words] of own) {
            const { edit, earlier } = at(passages, place);
            expect([...earlier, edit]).toEqual(expect.arrayContaining(words));
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is settled once every change is, whichever way', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...PLACES), fc.string()),
        fc.dictionary(fc.constantFrom(...PLACES), fc.string()),
        fc.array(fc.constantFrom<ChangeChoice>('TAKE', 'KEEP'), { minLength: 8, maxLength: 8 }),
        (before, after, choices) => {
          const now = written(after);
          let passages = newPassages(written(before));
          choices.forEach((choice) => {
            const [change] = passageChanges(passages, now);
            if (change) passages = settled(passages, now, change.place, choice);
          });
          expect(passageChanges(passages, now)).toEqual([]);
        },
      ),
    );
  });
});
