import type { RefusalCode } from '@/lib/domain/refusal';
import { AGENDA_SENTENCES } from './refusals/agenda';
import { CONFERENCE_SENTENCES } from './refusals/conference';
import { GENERAL_SENTENCES } from './refusals/general';
import { GREEN_LIST_SENTENCES } from './refusals/green-list';
import { IMPORT_SENTENCES } from './refusals/import';
import { MOTION_SENTENCES } from './refusals/motion';
import { PEOPLE_SENTENCES } from './refusals/people';

/** What a person reads when a command was not carried out: what happened, and what to do. */
const SENTENCES: Record<RefusalCode, string> = {
  ...GENERAL_SENTENCES,
  ...PEOPLE_SENTENCES,
  ...IMPORT_SENTENCES,
  ...CONFERENCE_SENTENCES,
  ...MOTION_SENTENCES,
  ...AGENDA_SENTENCES,
  ...GREEN_LIST_SENTENCES,
};

/** The German sentence for a refusal. */
export function refusalMessage(code: RefusalCode): string {
  return SENTENCES[code];
}
