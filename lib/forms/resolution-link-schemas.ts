import { z } from 'zod';
import { MOTION_LINK_KINDS } from '@/lib/domain/resolution-link';

/** What a motion says of an earlier resolution. */
export const LinkResolutionSchema = z.object({
  motionId: z.uuid(),
  resolutionId: z.uuid(),
  kind: z.enum(MOTION_LINK_KINDS, {
    error: 'Bitte wählen Sie, wie sich der Antrag zu dem Beschluss verhält.',
  }),
});

export const UnlinkResolutionSchema = z.object({ motionId: z.uuid(), linkId: z.uuid() });
