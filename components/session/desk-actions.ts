import type { FormAction } from '@/lib/forms/form-state';

/** What the forms of the recording page send where no script runs, and where nothing may wait. */
export type DeskActions = Record<
  'open' | 'close' | 'call' | 'record' | 'takeBack' | 'adopt' | 'join' | 'note',
  FormAction
>;

/** What every form of the recording page says beside what is typed. */
export interface DeskForms {
  actions: DeskActions;
  conferenceNumber: number;
  /** Made by the server for the one command that a page without scripts sends. */
  clientKey: string;
}
