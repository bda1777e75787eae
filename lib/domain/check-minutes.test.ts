import { describe, expect, it } from 'vitest';
import { checkMinutes } from './check-minutes';
import { draftRemarks } from './check-minutes-drafts';
import { compareTitles } from './compare-titles';
import type { StateCode } from './federal-state';
import type { Minutes, MinutesAgendaEntry, MinutesResolution } from './minutes';
import type { TextBlock } from './text-block';

const clause = (number: number, text = 'Der Bund wird gebeten.'): TextBlock => ({
  kind: 'CLAUSE',
  number,
  level: 1,
  text,
});
const block = (kind: 'HEADING' | 'PARAGRAPH' | 'BULLET', text: string): TextBlock => ({
  kind,
  number: null,
  level: 1,
  text,
});

function item(
  number: string,
  states: StateCode[],
  changes: Partial<MinutesAgendaEntry> = {},
): MinutesAgendaEntry {
  return {
    number,
    parent: null,
    title: `Titel ${number}`,
    kind: 'ITEM',
    greenList: false,
    allStates: false,
    applicants: states.map((state) => ({ state, role: 'CO' })),
    status: 'OPEN',
    withdrawnBy: null,
    mergedInto: null,
    circular: null,
    ...changes,
  };
}

function resolution(
  number: string,
  applicants: StateCode[],
  changes: Partial<MinutesResolution> = {},
): MinutesResolution {
  return {
    number,
    title: `Titel ${number}`,
    applicants,
    outcome: 'UNANIMOUS',
    circular: null,
    decidedOn: null,
    blocks: [clause(1)],
    ...changes,
  };
}

function minutes(agenda: MinutesAgendaEntry[], resolutions: MinutesResolution[]): Minutes {
  return {
    conference: {
      number: 40,
      year: 2045,
      kind: 'MAIN',
      startsOn: null,
      endsOn: null,
      place: null,
      chair: null,
    },
    participants: [],
    guests: [],
    agenda,
    resolutions,
  };
}

const codes = (agenda: MinutesAgendaEntry[], resolutions: MinutesResolution[]): string[] =>
  checkMinutes(minutes(agenda, resolutions)).map((finding) => `${finding.code} ${finding.item ?? '-'}`);

describe('applicants', () => {
  it('names who joined and who left, whatever the order', () => {
    const [finding] = checkMinutes(minutes([item('1', ['BE', 'HE'])], [resolution('1', ['SN', 'BE'])]));
    expect(finding).toEqual({
      code: 'APPLICANTS_DIFFER',
      item: '1',
      facts: { added: 'SN', missing: 'HE' },
      evidence: ['Berlin, Hessen', 'Sachsen, Berlin'],
    });
    expect(codes([item('1', ['BE', 'HE'])], [resolution('1', ['HE', 'BE'])])).toEqual([]);
  });

  it('says nothing where one of the two layouts names none', () => {
    expect(codes([item('A', [])], [resolution('A', ['HE'])])).toEqual([]);
    expect(codes([item('1', ['HE'])], [resolution('1', [])])).toEqual([]);
  });

  it('finds a resolution that lost its applicants while others name theirs', () => {
    const agenda = [item('1', ['HE']), item('2', ['BE'])];
    expect(codes(agenda, [resolution('1', []), resolution('2', ['BE'])])).toEqual(['APPLICANTS_DIFFER 1']);
  });

  it('asks nobody to apply for the approval of the agenda', () => {
    const title = 'Genehmigung der Tagesordnung';
    const agenda = [item('1', ['HE'], { title }), item('2', ['BE'])];
    expect(codes(agenda, [resolution('1', [], { title }), resolution('2', ['BE'])])).toEqual([]);
    expect(codes(agenda, [resolution('1', ['BE'], { title }), resolution('2', ['BE'])])).toEqual([
      'APPLICANTS_DIFFER 1',
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['Bericht „Wege“ – Teil 1', 'Bericht "Wege" - Teil 1', 'SAME'],
    ['Musterräume öffnen', 'MUSTERRÄUME ÖFFNEN', 'SAME'],
    ['Genehmigung der Tagesordnung', 'Genehmigung Tagesordnung', 'VARIANT'],
    ['Follow-Up-Prozess', 'Follow-up-Prozess', 'VARIANT'],
    ['Fortführung der BLAG Wohnen', 'Fortführung der Bund-Länder-Arbeitsgruppe Wohnen', 'VARIANT'],
    ['Bericht der LAG', 'Bericht der länderoffenen Arbeitsgruppe', 'VARIANT'],
    ['Menschen fördern', 'Menschen nachhaltig fördern', 'DIFFERENT'],
    ['Berufsanerkennung', 'Berufsankennung', 'DIFFERENT'],
    ['Arbeit im Inland', 'Arbeit im In- und Ausland', 'DIFFERENT'],
  ])('%j and %j', (a, b, relation) => {
    expect(compareTitles(a, b)).toBe(relation);
    const found = codes([item('1', [], { title: a })], [resolution('1', [], { title: b })]);
    const expected = { SAME: [], VARIANT: ['WORDING_VARIANT 1'], DIFFERENT: ['TITLE_DIFFERS 1'] };
    expect(found).toEqual(expected[relation as keyof typeof expected]);
  });
});

describe('items treated together', () => {
  const agenda = [item('1', []), item('2', [], { status: 'MERGED', mergedInto: '1' })];

  it('share a heading that holds both titles', () => {
    expect(codes(agenda, [resolution('1', [], { title: 'Titel 1 / Titel 2' })])).toEqual([]);
  });

  it('are reported where one of the titles is another', () => {
    const changed = resolution('1', [], { title: 'Titel 1 / Wieder anders' });
    expect(codes(agenda, [changed])).toEqual(['TITLE_DIFFERS 1']);
  });
});

describe('items and resolutions', () => {
  it('says nothing of missing items where there is no agenda at all', () => {
    expect(codes([], [resolution('1', ['BE']), resolution('2', [])])).toEqual([]);
  });

  it('misses a resolution only where nothing says why', () => {
    const agenda = [
      item('1', []),
      item('2', [], { status: 'WITHDRAWN' }),
      item('3', [], { status: 'MERGED', mergedInto: '1' }),
      item('4', [], { status: 'DECIDED_BY_CIRCULAR' }),
      item('5', [], { kind: 'SECTION' }),
      item('5.1', [], { kind: 'KAMIN' }),
      item('6', [], { title: 'Verschiedenes' }),
    ];
    expect(codes(agenda, [])).toEqual(['ITEM_WITHOUT_RESOLUTION 1']);
  });

  it('finds a resolution nobody put on the agenda, unless there is no agenda', () => {
    expect(codes([item('1', [])], [resolution('1', []), resolution('2', [])])).toEqual([
      'RESOLUTION_WITHOUT_ITEM 2',
    ]);
    expect(codes([], [resolution('2', [])])).toEqual([]);
  });
});

describe('the Grüne Liste', () => {
  const list = (...lines: string[]): MinutesResolution =>
    resolution('C', [], { title: 'Grüne Liste', blocks: lines.map((line) => block('BULLET', line)) });
  const agenda = (...green: string[]): MinutesAgendaEntry[] =>
    ['C', '1.1', '1.2'].map((number) =>
      item(number, [], {
        greenList: green.includes(number),
        title: number === 'C' ? 'Grüne Liste' : `Titel ${number}`,
      }),
    );
  const both = [resolution('1.1', []), resolution('1.2', [])];

  it('agrees where agenda and list name the same items', () => {
    expect(codes(agenda('1.1'), [list('1.1 Titel – Antragsteller: Hessen'), ...both])).toEqual([]);
  });

  it('finds an item only one of the two names', () => {
    expect(codes(agenda('1.1', '1.2'), [list('TOP 1.1 Titel'), ...both])).toEqual(['GREEN_LIST_DIFFERS 1.2']);
    expect(codes(agenda('1.1'), [list('1.1 Titel', '1.2 Titel'), ...both])).toEqual([
      'GREEN_LIST_DIFFERS 1.2',
    ]);
  });

  it('finds an item that was not unanimous', () => {
    const divided = [
      resolution('1.1', [], { outcome: 'MAJORITY' }),
      resolution('1.2', [], { outcome: 'MAJORITY' }),
    ];
    expect(codes(agenda('1.1'), [list('1.1 Titel'), ...divided])).toEqual(['GREEN_LIST_NOT_UNANIMOUS 1.1']);
  });
});

describe('Ziffern', () => {
  const found = (...blocks: TextBlock[]): string[] =>
    codes([item('1', [])], [resolution('1', [], { blocks })]);

  it('accepts a count without gaps, and a new one below a heading or an introduction', () => {
    expect(found(clause(1), block('PARAGRAPH', 'Absatz.'), clause(2))).toEqual([]);
    expect(found(clause(1), clause(2), block('HEADING', 'Teil II'), clause(1))).toEqual([]);
    expect(found(clause(1), block('PARAGRAPH', 'Sie bitten ferner:'), clause(1))).toEqual([]);
  });

  it('finds a gap, a late start and a number given twice', () => {
    expect(found(clause(1), clause(3))).toEqual(['CLAUSE_SKIPPED 1']);
    expect(found(clause(2))).toEqual(['CLAUSE_SKIPPED 1']);
    expect(found(clause(1), clause(2), clause(2), clause(3))).toEqual(['CLAUSE_REPEATED 1']);
  });
});

describe('remarks of the drafting', () => {
  it.each([
    [
      'Es fallen Kosten an (ca. 3 EUR, wird bis zur IntMK noch präzisiert).',
      '(ca. 3 EUR, wird bis zur IntMK noch präzisiert)',
    ],
    ['Gut so. Der Betrag wird noch ergänzt. Danke.', 'Der Betrag wird noch ergänzt.'],
    ['Grundlage (Anmerkung: Zahlen liegen vor.) ist klar.', '(Anmerkung: Zahlen liegen vor.)'],
    ['Die Summe beträgt XX Euro.', 'Die Summe beträgt XX Euro.'],
    ['Termin ist am [...] in Bonn.', '[...]'],
    ['Der Umfang ist noch zu klären.', 'Der Umfang ist noch zu klären.'],
    ['Die Anlage liegt zur Hauptkonferenz vor.', 'Die Anlage liegt zur Hauptkonferenz vor.'],
    ['Zuständig ist TBD.', 'Zuständig ist TBD.'],
    ['Frist: Ende März (Hinweis: Datum prüfen)', '(Hinweis: Datum prüfen)'],
    ['Der Platzhalter bleibt.', 'Der Platzhalter bleibt.'],
  ])('quotes the remark in %j', (text, quote) => {
    expect(draftRemarks(text)).toEqual([quote]);
  });

  it.each([
    'Der Bedarf wird noch steigen und ist noch nicht gedeckt.',
    'Die Länder prüfen, ob die Regelung noch zeitgemäß ist, und werden sie noch in diesem Jahr erörtern.',
    'Der Bericht (vgl. Anmerkungen im Anhang) wird ergänzt.',
    'Das SGB XII und Artikel 20 der Charta sind noch immer gültig.',
    'Die Bundesregierung hat Maßnahmen ergänzt, die noch fehlen.',
  ])('leaves the ordinary sentence %j alone', (text) => {
    expect(draftRemarks(text)).toEqual([]);
  });
});

describe('running headers and names', () => {
  const header = (on: string, text: string): { item: string; text: string } => ({ item: on, text });

  it('reports each variant once', () => {
    const headers = ['1', '2', '3', '4'].flatMap((on) => [
      header(on, on === '3' ? '40. IntMK' : '40. Integrationsministerkonferenz'),
      header(on, on === '2' || on === '4' ? 'am 1./ 2. Mai' : 'am 1./2. Mai'),
    ]);
    const findings = checkMinutes(minutes([], []), [...headers, header('5', 'am 1./2. Mai')]);
    expect(findings.map(({ item: on, facts, evidence }) => [on, facts.items, evidence[1]])).toEqual([
      [null, '2, 4', 'am 1./ 2. Mai'],
      ['3', '3', '40. IntMK'],
    ]);
  });

  it('passes unknown Länder on', () => {
    expect(checkMinutes(minutes([], []), [], [{ item: '2', name: 'Preußen' }])).toEqual([
      { code: 'UNKNOWN_STATE', item: '2', facts: { name: 'Preußen' }, evidence: ['Preußen'] },
    ]);
  });
});
