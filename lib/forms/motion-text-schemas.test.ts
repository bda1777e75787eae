import { describe, expect, it } from 'vitest';
import { TEXT_LIMITS } from '@/lib/domain/motion-text';
import { choiceField } from './choice-field';
import {
  AutosaveSchema,
  MergeDraftSchema,
  SaveTextVersionSchema,
  WriteTextSchema,
} from './motion-text-schemas';

const motionId = '0b9d7c1e-1111-4111-8111-111111111111';
const block = { id: 'a', kind: 'CLAUSE', level: 1, text: 'Satz' };
const text = { title: 'Titel', blocks: [block], rationale: [] };
const saved = (document: unknown) =>
  SaveTextVersionSchema.safeParse({ motionId, baseNumber: '1', document: JSON.stringify(document) });

describe('a reviewed text', () => {
  it('comes as one field', () => {
    expect(saved(text).data).toEqual({ motionId, baseNumber: 1, document: text, editorial: false });
  });

  it.each([
    ['broken', 'kein JSON'],
    ['nothing', null],
    ['an unknown kind of block', { ...text, blocks: [{ ...block, kind: 'SCRIPT' }] }],
    ['an id that is none', { ...text, blocks: [{ ...block, id: '"><script>' }] }],
    ['a level of no text', { ...text, blocks: [{ ...block, level: 99 }] }],
    ['a boundless block', { ...text, blocks: [{ ...block, text: 'x'.repeat(2 * TEXT_LIMITS.block + 1) }] }],
    ['too many blocks', { ...text, blocks: Array.from({ length: 2 * TEXT_LIMITS.blocks + 1 }, () => block) }],
  ])('is refused: %s', (_, document) => {
    expect(saved(document).success).toBe(false);
  });

  it('is refused as something that is no JSON at all', () => {
    const sent = { motionId, baseNumber: '1', document: '{"title":' };
    expect(SaveTextVersionSchema.safeParse(sent).success).toBe(false);
  });
});

describe('the plain form', () => {
  it('may leave a part empty, and is bounded', () => {
    const form = { motionId, baseNumber: '0', title: 'Titel' };
    expect(WriteTextSchema.parse(form)).toMatchObject({ resolution: '', rationale: '', then: 'weiter' });
    expect(WriteTextSchema.safeParse({ ...form, resolution: 'x'.repeat(500_000) }).success).toBe(false);
    expect(WriteTextSchema.safeParse({ ...form, motionId: '../../x' }).success).toBe(false);
    expect(WriteTextSchema.safeParse({ ...form, then: 'https://example.org' }).success).toBe(false);
  });
});

describe('the choices of a merge', () => {
  const form = { motionId, draftVersion: '3', latestNumber: '2' };

  it('come by place; what is no choice is left out', () => {
    const sent = {
      ...form,
      [choiceField('title')]: 'MINE',
      [choiceField('a')]: 'BOTH',
      [choiceField('b')]: 'X',
    };
    expect(MergeDraftSchema.parse(sent).choices).toEqual({ title: 'MINE', a: 'BOTH' });
  });

  it('cannot reach into what every object has', () => {
    const sent = { ...form, 'stelle:__proto__': 'MINE', 'stelle:../x': 'MINE' };
    expect(MergeDraftSchema.parse(sent).choices).toEqual({});
  });
});

it('an autosave names its writer', () => {
  const draft = {
    personId: motionId,
    baseNumber: 1,
    draftVersion: null,
    writer: { windowId: 'A', step: 1 },
    text,
  };
  expect(AutosaveSchema.safeParse(draft).success).toBe(true);
  expect(AutosaveSchema.safeParse({ ...draft, writer: { windowId: '', step: 1 } }).success).toBe(false);
  expect(AutosaveSchema.safeParse({ ...draft, personId: undefined }).success).toBe(false);
});
