import { z } from 'zod';

/** The version of a record as a form sends it; nothing, or more than the column holds, is no version. */
export const sentVersion = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
