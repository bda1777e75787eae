import type { Prisma } from '@/lib/db/generated/client';
import { planBodyKey } from '@/lib/domain/action-plan';
import { ACTION_PLAN_REGISTER, type RegisterTheme } from './register';

/** Bodies of the directory that the register calls by a name which is not in it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  INTB: 'Die Beauftragte für Migration, Flüchtlinge und Integration',
  ADS: 'Antidiskriminierungsstelle',
};

/** The register of the Aktionsplan with every measure's status unknown. Needs the directory of bodies. */
export async function seedActionPlan(db: Prisma.TransactionClient): Promise<void> {
  const themes = await seedThemes(db);
  const bodyId = await bodiesByName(db);
  const named = (printedName: string, index: number) => ({
    ...{ printedName, position: index + 1, bodyId: bodyId.get(planBodyKey(printedName)) ?? null },
  });
  await db.themeLead.createMany({
    data: themes.flatMap(({ id, lead }) =>
      lead.map((name, index) => ({ ...named(name, index), themeId: id })),
    ),
  });
  const measures = await db.measure.createManyAndReturn({
    data: themes.flatMap(({ id, measures: rows }) =>
      rows.map(([title], index) => ({
        ...{ themeId: id, number: String(index + 1), position: index + 1, title },
      })),
    ),
    select: { id: true, themeId: true, position: true },
  });
  const bodiesOf = new Map(
    themes.map(({ id, measures: rows }) => [id, rows.map(([, ...bodies]) => bodies)] as const),
  );
  await db.measureBody.createMany({
    data: measures.flatMap(({ id, themeId, position }) =>
      (bodiesOf.get(themeId)?.[position - 1] ?? []).map((name, index) => ({
        ...{ ...named(name, index), measureId: id },
      })),
    ),
  });
}

async function seedThemes(db: Prisma.TransactionClient): Promise<(RegisterTheme & { id: string })[]> {
  const phases = await db.actionPlanPhase.createManyAndReturn({
    data: ACTION_PLAN_REGISTER.map(({ title }, index) => ({ number: index + 1, title })),
    select: { id: true, number: true },
  });
  const phaseId = new Map(phases.map(({ id, number }) => [number, id]));
  const rows = ACTION_PLAN_REGISTER.flatMap(({ themes }, phase) =>
    themes.map((theme, index) => ({
      ...{ theme, phaseId: phaseId.get(phase + 1) ?? '', position: index + 1 },
    })),
  );
  const stored = await db.actionPlanTheme.createManyAndReturn({
    data: rows.map(({ theme, ...place }) => ({ ...place, title: theme.title })),
    select: { id: true, phaseId: true, position: true },
  });
  const themeAt = new Map(rows.map((row) => [`${row.phaseId} ${row.position}`, row.theme]));
  return stored.flatMap(({ id, phaseId: phase, position }) => {
    const theme = themeAt.get(`${phase} ${position}`);
    return theme ? [{ ...theme, id }] : [];
  });
}

/** Every name that a body of the directory bears or bore → its id. */
async function bodiesByName(db: Prisma.TransactionClient): Promise<Map<string, string>> {
  const bodies = await db.body.findMany({
    select: { id: true, code: true, name: true, names: { select: { name: true } } },
  });
  return new Map(
    bodies.flatMap(({ id, code, name, names }) =>
      [name, ...names.map((former) => former.name), OTHER_NAMES[code] ?? name].map(
        (known): [string, string] => [planBodyKey(known), id],
      ),
    ),
  );
}

/** In the Vorführbetrieb a measure already answers a request of the 18. IntMK. Needs its requests. */
export async function seedMeasureLinks(db: Prisma.TransactionClient): Promise<void> {
  const demand = await db.demand.findFirstOrThrow({
    where: {
      ...{ clause: 2, confirmedAt: { not: null } },
      resolution: { number: '4.4', meeting: { conference: { number: 18 } } },
    },
    select: { id: true },
  });
  const measure = await db.measure.findFirstOrThrow({
    where: { number: '4', theme: { position: 4, phase: { number: 5 } } },
    select: { id: true },
  });
  await db.demandMeasure.create({
    data: {
      ...{ demandId: demand.id, measureId: measure.id },
      note: 'Der Austausch der Behörden könnte die Frage der Härtefälle aufnehmen.',
    },
  });
}
