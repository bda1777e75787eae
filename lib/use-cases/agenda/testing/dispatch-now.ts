import 'server-only';
import { checkAgenda } from '@/lib/db/agenda-check';
import { agendaDraft } from '@/lib/db/agenda-draft';
import { database } from '@/lib/db/client';
import { contentHash } from '@/lib/db/content-hash';
import type { Actor } from '@/lib/policy/actor';
import { dispatchAgenda, type DispatchAgenda } from '../dispatch-agenda';

/** What the page of the dispatch sends along about a conference, with everything accepted that is open. */
export async function shownNow(conferenceNumber = 22): Promise<DispatchAgenda> {
  const meeting = await database().meeting.findFirstOrThrow({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: { id: true },
  });
  const findings = await checkAgenda(database(), { meetingId: meeting.id, conferenceNumber });
  return {
    conferenceNumber,
    contentHash: contentHash(await agendaDraft(database(), meeting.id)),
    acceptedFindings: contentHash(findings),
    coverNote: null,
  };
}

/** Sends the agenda of the 22. IntMK out as it is; gives the letter of the edition. */
export async function dispatchNow(actor: Actor): Promise<string> {
  const result = await dispatchAgenda(actor, await shownNow());
  if (!result.ok) throw new Error(result.error);
  return result.value.letter;
}
