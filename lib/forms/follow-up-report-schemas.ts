import { z } from 'zod';

export const CreateFollowUpReportSchema = z.object({
  conferenceNumber: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number),
});
