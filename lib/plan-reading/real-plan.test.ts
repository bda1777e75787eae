import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printedBody } from '@/lib/domain/action-plan';
import { ACTION_PLAN_REGISTER } from '@/prisma/seed/action-plan/register';
import { readPlan } from './read-plan';

const SOURCE = path.resolve(import.meta.dirname, '../../../shared/seeds/001_62a3dcb9e0a31828.txt');

/** The register as the program ships it; every title and body in it was checked against the source by eye. */
const SHIPPED = ACTION_PLAN_REGISTER.map(({ title, themes }, index) => ({
  ...{ number: index + 1, title },
  themes: themes.map(({ lead, measures }) => ({
    lead: [...lead],
    measures: measures.map(([measure, ...bodies], place) => ({ number: place + 1, title: measure, bodies })),
  })),
}));

function readSource(change: (text: string) => string = (text) => text) {
  const plan = readPlan(change(readFileSync(SOURCE, 'utf8')).split('\n'));
  if (!plan.ok) throw new Error(plan.error);
  return plan.value.phases.map(({ themes, ...phase }) => ({
    ...phase,
    themes: themes.map(({ lead, measures }) => ({
      lead,
      measures: measures.map(({ responsible, ...measure }) => ({
        ...measure,
        bodies: responsible.map(printedBody),
      })),
    })),
  }));
}

it('ships 5 phases, 24 themes and 114 measures, each with a title and somebody responsible', () => {
  const themes = SHIPPED.flatMap((phase) => phase.themes);
  const measures = themes.flatMap((theme) => theme.measures);
  expect([SHIPPED.length, themes.length, measures.length]).toEqual([5, 24, 114]);
  expect(themes.every(({ lead }) => lead.length > 0)).toBe(true);
  expect(measures.every(({ title, bodies }) => title !== '' && bodies.length > 0)).toBe(true);
});

describe.skipIf(!existsSync(SOURCE))('the Nationaler Aktionsplan (needs ../shared/seeds)', () => {
  it('is read to the last title, lead and body', () => {
    expect(readSource()).toEqual(SHIPPED);
  });

  it.each([
    ['empty lines', (text: string) => text.replace(/\n\s*\n/g, '\n')],
    ['indentation and empty lines', (text: string) => text.replace(/^\s+/gm, '')],
    ['plain spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ])('is read the same without %s', (_, change) => {
    expect(readSource(change)).toEqual(SHIPPED);
  });
});
