import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';

/** Classes of SQLSTATE: a value that its column does not take, a row that breaks a rule of its table. */
const REFUSAL_OF_A_ROW = /^2[23]/;

/** How both drivers hand on what the database said. */
const SaidSchema = z.object({
  driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
});

/** True for an error by which the database says that a row cannot be one of its table. */
export function isRefusedRow(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const said = SaidSchema.safeParse(error.meta);
  return said.success && REFUSAL_OF_A_ROW.test(said.data.driverAdapterError.cause.originalCode);
}
