import { describe, expect, it } from 'vitest';
import { agendaFindings, type CheckedItem, type CheckedMotion } from './agenda-completeness';

const motion = (more: Partial<CheckedMotion> = {}): CheckedMotion => ({
  title: 'Titel',
  applicants: [
    { state: 'HH', role: 'COORDINATING' },
    { state: 'HB', role: 'CO' },
  ],
  versions: [{ number: 1, editorial: false, contested: false }],
  signatures: [{ state: 'HB', versionNumber: 1 }],
  openAmendments: 0,
  ...more,
});
const item = (more: Partial<CheckedItem> = {}): CheckedItem => ({
  ...{
    id: 'x',
    parentId: 's',
    number: '1.1',
    title: 'Titel',
    kind: 'ITEM',
    status: 'OPEN',
    motion: motion(),
  },
  ...more,
});
const section = item({
  id: 's',
  parentId: null,
  number: '1',
  title: 'Abschnitt',
  kind: 'SECTION',
  motion: null,
});
const codes = (items: CheckedItem[]) => agendaFindings(items, []).map(({ code }) => code);

describe('what is missing on an agenda', () => {
  it('is nothing where all is there', () => {
    expect(codes([section, item(), item({ id: 'y', motion: null })])).toEqual([]);
  });

  it('is a motion that waits, named by its title', () => {
    const found = agendaFindings(
      [],
      [
        { title: 'eins', late: false },
        { title: 'zwei', late: true },
      ],
    );
    expect(found.map(({ code, title }) => [code, title])).toEqual([
      ['MOTION_NOT_PLACED', 'eins'],
      ['LATE_MOTION_NOT_ADMITTED', 'zwei'],
    ]);
  });

  it('is a Land that has not confirmed, never the coordinating one', () => {
    const changed = motion({
      versions: [
        { number: 1, editorial: false, contested: false },
        { number: 2, editorial: false, contested: false },
      ],
    });
    expect(agendaFindings([item({ motion: changed })], [])).toEqual([
      { code: 'SIGNATURE_UNCONFIRMED', number: '1.1', title: 'Titel', states: ['HB'], count: 0 },
    ]);
  });

  it('is a text, an empty section, another title or an open proposal', () => {
    expect(codes([section])).toEqual(['SECTION_EMPTY']);
    expect(codes([item({ motion: motion({ versions: [], signatures: [] }) })])).toEqual([
      'ITEM_WITHOUT_TEXT',
    ]);
    expect(codes([item({ kind: 'KAMIN', motion: motion({ versions: [], signatures: [] }) })])).toEqual([]);
    expect(codes([item({ title: 'anders', motion: motion({ openAmendments: 2 }) })])).toEqual([
      ...['TITLE_DIFFERS', 'AMENDMENTS_OPEN'],
    ]);
  });

  it('is no longer asked of what is withdrawn, merged or postponed', () => {
    const bare = motion({ versions: [], openAmendments: 3, title: 'anders' });
    for (const status of ['WITHDRAWN', 'MERGED', 'POSTPONED'] as const)
      expect(codes([item({ status, motion: bare })])).toEqual([]);
  });
});
