import { describe, expect, it } from 'vitest';
import { RecordPresenceSchema, RegisterDelegationSchema, RegisterGuestsSchema } from './attendance-schemas';
import { formInput } from './form-data';

const SEEN = 'a'.repeat(64);

/** A form as the browser sends it: every row has all five fields, marks stand alone. */
function sentForm(rows: readonly (readonly string[])[], marks: readonly (readonly [string, string])[] = []) {
  const form = new FormData();
  const fields = [
    ['conferenceNumber', '22'],
    ['state', 'HH'],
    ['seen', SEEN],
    ['printedName', 'Behörde'],
  ];
  for (const [name = '', value = ''] of fields) form.append(name, value);
  for (const row of rows)
    ['salutation', 'office', 'title', 'name', 'unit'].forEach((name, at) => form.append(name, row[at] ?? ''));
  for (const [name, value] of marks) form.append(name, value);
  return formInput(form);
}

const EMPTY = ['', '', '', '', ''];
const ANNA = ['Frau', 'Senatorin', 'Dr.', 'Anna Elbe', ''];
const BIRTE = ['Frau', '', '', 'Birte Alster', 'Referat 1'];

describe('the list of a delegation', () => {
  it('is read row by row; empty rows are nobody', () => {
    const sent = RegisterDelegationSchema.parse(
      sentForm(
        [ANNA, EMPTY, BIRTE],
        [
          ['leads', '2'],
          ['chairs', '0'],
        ],
      ),
    );
    expect(sent.members).toEqual([
      {
        ...{ salutation: 'Frau', office: 'Senatorin', title: 'Dr.', name: 'Anna Elbe', unit: null },
        ...{ leads: false, chairs: true },
      },
      {
        ...{ salutation: 'Frau', office: null, title: null, name: 'Birte Alster', unit: 'Referat 1' },
        ...{ leads: true, chairs: false },
      },
    ]);
  });

  it('may have one row, or none at all', () => {
    expect(RegisterDelegationSchema.parse(sentForm([ANNA])).members).toHaveLength(1);
    expect(RegisterDelegationSchema.parse(sentForm([EMPTY, EMPTY])).members).toEqual([]);
    expect(RegisterDelegationSchema.parse(sentForm([])).members).toEqual([]);
  });

  it('asks for the name of a row that says something else', () => {
    const result = RegisterDelegationSchema.safeParse(sentForm([ANNA, ['Herr', 'Minister', '', '', '']]));
    expect(result.error?.issues.map(({ path }) => path)).toEqual([['name']]);
  });

  it.each([
    [{ state: 'XX' }],
    [{ seen: 'kurz' }],
    [{ conferenceNumber: '-1' }],
    [{ name: 'x'.repeat(301) }],
    [{ name: 'eins\nzwei' }],
    [{ leads: '1; DROP' }],
    [{ name: Array.from({ length: 31 }, () => 'Name') }],
  ])('is refused with %j', (forged) => {
    const sent = { ...sentForm([ANNA]), ...forged };
    expect(RegisterDelegationSchema.safeParse(sent).success).toBe(false);
  });
});

describe('the list of guests', () => {
  it('is of a body that is named', () => {
    const sent = sentForm([ANNA]);
    expect(RegisterGuestsSchema.parse(sent)).toMatchObject({ delegationId: null, printedName: 'Behörde' });
    expect(RegisterGuestsSchema.safeParse({ ...sent, printedName: ' ' }).success).toBe(false);
  });
});

describe('a delegation that comes or goes', () => {
  const clientKey = '0f3d5a68-8e5b-4d8c-9a45-0c8c9f2f7d11';
  const sent = { conferenceNumber: '22', clientKey, state: 'BY', kind: 'STATE_LEFT', itemId: '' };

  it('is a command of the sitting; without an item from the beginning', () => {
    expect(RecordPresenceSchema.parse(sent)).toEqual({
      ...{ conferenceNumber: 22, clientKey },
      command: { kind: 'STATE_LEFT', state: 'BY', itemId: null },
    });
  });

  it('does nothing else', () => {
    expect(RecordPresenceSchema.safeParse({ ...sent, kind: 'RECORD_OUTCOME' }).success).toBe(false);
    expect(RecordPresenceSchema.safeParse({ ...sent, itemId: '4.1' }).success).toBe(false);
  });
});
