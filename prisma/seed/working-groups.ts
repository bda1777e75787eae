import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { MONITORING_GROUP } from './people';

/** The groups that the 18. IntMK reported on or prolonged, with the reports they owe (TOP 1.2 to 1.4). */
export async function seedWorkingGroups(db: Prisma.TransactionClient): Promise<void> {
  await db.workingGroup.create({
    data: {
      kind: 'BLAG',
      name: 'Ebenen übergreifende Kooperation im Politikfeld Integration',
      coChair: { connect: { code: 'BMI' } },
      mandate: 'Gemeinsame Vorschläge von Bund und Ländern zu aktuellen Fragen der Integration.',
      mandatedBy: { connect: { id: await resolutionId(db, '1.2') } },
      mandateClause: 1,
      endCondition: 'Ende der 20. Legislaturperiode des Deutschen Bundestages',
      members: { create: { body: { connect: { code: 'BMI' } } } },
    },
  });
  await db.workingGroup.create({
    data: {
      kind: 'LAG',
      name: 'Menschen mit Migrationsgeschichte nachhaltig fördern',
      members: { create: (['BB', 'BE', 'HH', 'HE', 'MV'] as const).map((stateCode) => ({ stateCode })) },
    },
  });
  await db.workingGroup.create({
    data: {
      kind: 'LAG',
      name: MONITORING_GROUP,
      chair: { connect: { code: 'HE' } },
      mandate: 'Bericht zum Integrationsmonitoring der Länder alle zwei Jahre.',
      mandatedBy: { connect: { id: await resolutionId(db, '1.4') } },
      mandateClause: 4,
      members: { create: (['HE', 'HH', 'NW', 'SH'] as const).map((stateCode) => ({ stateCode })) },
      reports: {
        create: {
          title: 'Achter Bericht zum Integrationsmonitoring der Länder',
          dueAt: { connect: { number: 20 } },
          dueOn: dateColumn('2025-04-23'),
        },
      },
    },
  });
}

async function resolutionId(db: Prisma.TransactionClient, number: string): Promise<string> {
  const { id } = await db.resolution.findFirstOrThrow({
    where: { number, meeting: { conference: { number: 18 } } },
    select: { id: true },
  });
  return id;
}
