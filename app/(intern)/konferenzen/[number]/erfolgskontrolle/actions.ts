'use server';

import { action } from '@/lib/forms/action';
import { CreateFollowUpReportSchema } from '@/lib/forms/follow-up-report-schemas';
import { createFollowUpReport } from '@/lib/use-cases/follow-up-report/create-follow-up-report';

export const create = action(CreateFollowUpReportSchema, createFollowUpReport, {
  done: 'Die Anlage ist erstellt und eingefroren.',
});
