import { z } from 'zod';
import { MOTION_LINK_KINDS, RESOLUTION_LINK_KINDS } from '@/lib/domain/resolution-link';

/** What a motion says of an earlier resolution. */
export const LinkResolutionSchema = z.object({
  motionId: z.uuid(),
  resolutionId: z.uuid(),
  kind: z.enum(MOTION_LINK_KINDS, {
    error: 'Bitte wählen Sie, wie sich der Antrag zu dem Beschluss verhält.',
  }),
});

export const UnlinkResolutionSchema = z.object({ motionId: z.uuid(), linkId: z.uuid() });

const kind = z.enum(RESOLUTION_LINK_KINDS, {
  error: 'Bitte wählen Sie, wie sich der Beschluss zu dem früheren verhält.',
});

/** A link between two resolutions, for rejecting it or taking a decision on it back. */
export const LinkSchema = z.object({ linkId: z.uuid() });

export const ConfirmLinkSchema = LinkSchema.extend({ kind });

const conference = z
  .string({ error: 'Bitte nennen Sie die Konferenz.' })
  .trim()
  .regex(/^\d{1,3}$/, { error: 'Bitte nennen Sie die Zahl der Konferenz: „17“.' })
  .transform(Number);
const item = z
  .string({ error: 'Bitte nennen Sie den TOP.' })
  .trim()
  .transform((text) => text.replace(/^TOP\s+/i, ''))
  .pipe(
    z
      .string()
      .regex(/^[A-Z]?\d{0,2}(?:\.\d{1,2})?[a-z]?$/, { error: 'Bitte nennen Sie den TOP: „4.4“.' })
      .min(1, { error: 'Bitte nennen Sie den TOP.' }),
  );

/** A link drawn by hand from one resolution to an earlier one. */
export const DrawLinkSchema = z
  .object({ conference, item, kind, toConference: conference, toItem: item })
  .transform(({ conference: number, item: top, toConference, toItem, kind: says }) => ({
    ...{
      from: { conference: number, item: top },
      to: { conference: toConference, item: toItem },
      kind: says,
    },
  }));

export const ProposeLinksSchema = z
  .object({ conference })
  .transform(({ conference: conferenceNumber }) => ({ conferenceNumber }));
