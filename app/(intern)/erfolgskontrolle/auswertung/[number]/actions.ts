'use server';

import { action } from '@/lib/forms/action';
import {
  AddDemandSchema,
  ConfirmSeveralSchema,
  CorrectDemandSchema,
  MergeDemandsSchema,
  SeenDemandSchema,
  SplitDemandSchema,
  SuggestDemandsSchema,
} from '@/lib/forms/demand-schemas';
import { addDemand } from '@/lib/use-cases/demands/add-demand';
import { confirmDemand } from '@/lib/use-cases/demands/confirm-demand';
import { confirmSeveral } from '@/lib/use-cases/demands/confirm-several';
import { correctDemand } from '@/lib/use-cases/demands/correct-demand';
import { dismissDemand } from '@/lib/use-cases/demands/dismiss-demand';
import { mergeDemands } from '@/lib/use-cases/demands/merge-demands';
import { removeDemand } from '@/lib/use-cases/demands/remove-demand';
import { splitDemand } from '@/lib/use-cases/demands/split-demand';
import { suggestForConference } from '@/lib/use-cases/demands/suggest-for-conference';
import { unconfirmDemand } from '@/lib/use-cases/demands/unconfirm-demand';
import { goOn } from './go-on';

const onwards = { redirectTo: (address: string) => address };

export const confirm = action(SeenDemandSchema, goOn(confirmDemand), onwards);
export const dismiss = action(SeenDemandSchema, goOn(dismissDemand), onwards);
export const reopen = action(SeenDemandSchema, goOn(unconfirmDemand), onwards);
export const remove = action(SeenDemandSchema, goOn(removeDemand), onwards);
export const correct = action(CorrectDemandSchema, goOn(correctDemand), onwards);
export const split = action(SplitDemandSchema, goOn(splitDemand), onwards);
export const merge = action(MergeDemandsSchema, goOn(mergeDemands), onwards);
export const add = action(AddDemandSchema, goOn(addDemand), onwards);
export const confirmRest = action(ConfirmSeveralSchema, goOn(confirmSeveral), onwards);
export const suggest = action(SuggestDemandsSchema, suggestForConference);
