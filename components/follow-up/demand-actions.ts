import type { FormAction } from '@/lib/forms/form-state';

/** The forms of the page of one request; which of them stand there depends on the reader. */
export interface DemandActions {
  storeAnswer: FormAction;
  assess: FormAction;
  remark: FormAction;
  correct: FormAction;
  show: FormAction;
  aim: FormAction;
  measure: FormAction;
}
