'use server';

import { action } from '@/lib/forms/action';
import {
  AddReportSchema,
  CreateWorkingGroupSchema,
  DeliverReportSchema,
  EditWorkingGroupSchema,
  EndWorkingGroupSchema,
  ExtendWorkingGroupSchema,
  RemoveReportSchema,
  ReopenWorkingGroupSchema,
} from '@/lib/forms/working-group-schemas';
import { routes } from '@/lib/routes';
import { addReport } from '@/lib/use-cases/working-groups/add-report';
import { createWorkingGroup } from '@/lib/use-cases/working-groups/create-working-group';
import { deliverReport } from '@/lib/use-cases/working-groups/deliver-report';
import { editWorkingGroup } from '@/lib/use-cases/working-groups/edit-working-group';
import { endWorkingGroup } from '@/lib/use-cases/working-groups/end-working-group';
import { extendWorkingGroup } from '@/lib/use-cases/working-groups/extend-working-group';
import { removeReport } from '@/lib/use-cases/working-groups/remove-report';
import { reopenWorkingGroup } from '@/lib/use-cases/working-groups/reopen-working-group';

export const create = action(CreateWorkingGroupSchema, createWorkingGroup, {
  redirectTo: routes.workingGroup,
});
export const edit = action(EditWorkingGroupSchema, editWorkingGroup, { redirectTo: routes.workingGroup });
export const extend = action(ExtendWorkingGroupSchema, extendWorkingGroup, {
  done: 'Der Auftrag ist verlängert.',
});
export const end = action(EndWorkingGroupSchema, endWorkingGroup);
export const reopen = action(ReopenWorkingGroupSchema, reopenWorkingGroup);
export const owe = action(AddReportSchema, addReport, { done: 'Der Bericht ist vorgemerkt.' });
export const remove = action(RemoveReportSchema, removeReport);
export const deliver = action(DeliverReportSchema, deliverReport);
