import 'server-only';
import { database } from '@/lib/db/client';
import { findingSeal } from '@/lib/db/finding-seal';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { checkMinutes } from '@/lib/domain/check-minutes';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface OpenFindings {
  open: number;
  acknowledged: number;
}

/** Why a finding may stay, who said so and when. */
export interface AcknowledgementView {
  reason: string;
  /** "Name, 21. April 2027, 14:05 Uhr" */
  by: string;
}

/** What was acknowledged of a meeting's findings, by the seal of the finding. */
export async function acknowledgements(meetingId: string): Promise<Map<string, AcknowledgementView>> {
  const rows = await database().findingAcknowledgement.findMany({
    where: { meetingId },
    select: {
      factsHash: true,
      reason: true,
      acknowledgedAt: true,
      acknowledgedBy: { select: { name: true } },
    },
  });
  return new Map(
    rows.map(({ factsHash, reason, acknowledgedAt, acknowledgedBy }) => [
      factsHash,
      { reason, by: [acknowledgedBy?.name, formatInstant(acknowledgedAt)].filter(Boolean).join(', ') },
    ]),
  );
}

/** How many findings of the Protokoll-Prüfer are open; null for who may not check, and while nothing was decided. */
export async function openFindings(actor: Actor, meetingId: string): Promise<OpenFindings | null> {
  if (!can(actor, 'minutes.check')) return null;
  const minutes = await loadMinutes(database(), meetingId, OFFICIAL_RESOLUTIONS);
  if (!minutes || minutes.resolutions.length === 0) return null;
  const known = await acknowledgements(meetingId);
  const seals = checkMinutes(minutes).map(findingSeal);
  const open = seals.filter((seal) => !known.has(seal)).length;
  return { open, acknowledged: seals.length - open };
}
