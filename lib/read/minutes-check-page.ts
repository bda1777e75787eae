import 'server-only';
import { database } from '@/lib/db/client';
import { findingSeal } from '@/lib/db/finding-seal';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { checkMinutes } from '@/lib/domain/check-minutes';
import type { FindingCode } from '@/lib/domain/finding';
import { findingStatement } from '@/lib/i18n/findings';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { acknowledgements, type AcknowledgementView } from './minutes-findings';

export interface MinutesCheckPage {
  number: number;
  /** "18. IntMK 2023" */
  name: string;
  /** False where nothing was decided yet: then there is nothing to check. */
  checked: boolean;
  findings: {
    code: FindingCode;
    /** TOP number; null where it concerns the whole document. */
    item: string | null;
    /** A German sentence. */
    message: string;
    /** The quoted places, agenda first. */
    evidence: string[];
    /** Names the finding with all its facts to whoever accepts it. */
    seal: string;
    /** Null while nobody accepted it. */
    acknowledgement: AcknowledgementView | null;
  }[];
  /** TOP numbers whose resolution can be opened. */
  resolutions: string[];
  can: { acknowledge: boolean };
}

/** What the Protokoll-Prüfer notices in the stored minutes of a Hauptkonferenz; null for who may not check, or without it. */
export async function minutesCheckPage(
  actor: Actor,
  conferenceNumber: number,
): Promise<MinutesCheckPage | null> {
  if (!can(actor, 'minutes.check')) return null;
  const db = database();
  const meeting = await db.meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: { id: true, conference: { select: { number: true, year: true } } },
  });
  const minutes = meeting && (await loadMinutes(db, meeting.id, printableResolutions(actor)));
  if (!minutes) return null;
  const checked = minutes.resolutions.length > 0;
  const known = await acknowledgements(meeting.id);
  return {
    number: meeting.conference.number,
    name: formatConference(meeting.conference),
    checked,
    findings: (checked ? checkMinutes(minutes) : []).map((finding) => ({
      code: finding.code,
      item: finding.item,
      message: findingStatement(finding),
      evidence: finding.evidence,
      seal: findingSeal(finding),
      acknowledgement: known.get(findingSeal(finding)) ?? null,
    })),
    resolutions: minutes.resolutions.map((resolution) => resolution.number),
    can: { acknowledge: can(actor, 'minutes.edit', { conferenceNumber }) },
  };
}
