import type { ActionPlan } from '@/lib/domain/action-plan';
import { readPlan } from '@/lib/plan-reading/read-plan';
import { ok, refuse, type Result } from '@/lib/result';
import { openSource } from './open-minutes';
import { printJsonOf } from './print-json';

/**
 * `npm run --silent plan:read -- FILE`: phases, themes with their Federführung, measures with the bodies responsible.
 * What the register says of a body in brackets (who pays for it) is no body and is left out here.
 */
await printJsonOf('plan:read', openPlan, ({ phases }) => ({
  phases: phases.map(({ number, title, themes }) => ({
    number,
    title,
    themes: themes.map(({ lead, measures }) => ({
      lead,
      measures: measures.map((measure) => ({
        number: measure.number,
        title: measure.title,
        responsible: measure.responsible.map(({ name }) => name),
      })),
    })),
  })),
}));

async function openPlan(fileName: string): Promise<Result<ActionPlan, string>> {
  const source = await openSource(fileName);
  if (!source.ok) return source;
  // Word processors keep the number of a list entry beside its text.
  const plan = readPlan(source.value.lines.map(({ listLabel, text }) => `${listLabel ?? ''} ${text}`));
  return plan.ok
    ? ok(plan.value)
    : refuse('Die Datei enthält keinen Aktionsplan mit Phasen, Federführung und Maßnahmen.');
}
