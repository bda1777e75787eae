import { describe, expect, it } from 'vitest';
import { AddItemSchema, DispatchAgendaSchema, EditItemSchema, MoveItemSchema } from './agenda-schemas';

const ID = '018f0000-0000-7000-8000-000000000001';
const SECTION = '018f0000-0000-7000-8000-000000000002';

describe('a move as one field', () => {
  it.each([
    [`${ID} 3 UP`, { itemId: ID, version: 3, step: 'UP' }],
    [`${ID} 3 top:end`, { itemId: ID, version: 3, place: { parentId: null, beforeId: null } }],
    [`${ID} 0 ${SECTION}:${ID}`, { itemId: ID, version: 0, place: { parentId: SECTION, beforeId: ID } }],
  ])('%s', (move, command) => expect(MoveItemSchema.parse({ move })).toEqual(command));

  it.each(['', `${ID} UP`, `${ID} 3 SIDEWAYS`, `${ID} 3 top`, `x 3 UP`, `${ID} 99999999999 UP`])(
    'refuses "%s"',
    (move) => expect(MoveItemSchema.safeParse({ move }).success).toBe(false),
  );
});

describe('an item as a form sends it', () => {
  it('takes sections and formal items to the top whatever was chosen', () => {
    const form = {
      conferenceNumber: '22',
      title: '  Sprache  und Bildung ',
      kind: 'SECTION',
      section: SECTION,
    };
    expect(AddItemSchema.parse(form)).toEqual({
      ...{ conferenceNumber: 22, title: 'Sprache und Bildung', kind: 'SECTION' },
      ...{ parentId: null, beforeId: null },
    });
  });

  it.each(['', ' ', 'x'.repeat(301), '<b>fett</b>'])('refuses the title "%s"', (title) => {
    const form = { conferenceNumber: '22', title, kind: 'ITEM', section: 'top' };
    expect(AddItemSchema.safeParse(form).error?.issues.map(({ path }) => path)).toEqual([['title']]);
  });

  it('gathers the roles of the Länder', () => {
    const form = { itemId: ID, version: '1', title: 'T', 'role-HH': 'LEAD', 'role-BY': '', 'role-SN': 'CO' };
    expect(EditItemSchema.parse(form)).toEqual({
      ...{ itemId: ID, version: 1, title: 'T' },
      applicants: [
        { state: 'HH', role: 'LEAD' },
        { state: 'SN', role: 'CO' },
      ],
    });
    expect(EditItemSchema.safeParse({ ...form, 'role-HH': 'KING' }).success).toBe(false);
  });
});

describe('a dispatch', () => {
  it('knows whether the findings were accepted and whether a note goes along', () => {
    const contentHash = 'a'.repeat(64);
    expect(DispatchAgendaSchema.parse({ conferenceNumber: '22', contentHash, coverNote: ' ' })).toEqual({
      ...{ conferenceNumber: 22, contentHash, acceptedFindings: null, coverNote: null },
    });
    expect(DispatchAgendaSchema.safeParse({ conferenceNumber: '22', contentHash: 'x' }).success).toBe(false);
  });
});
