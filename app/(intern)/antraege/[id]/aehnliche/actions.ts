'use server';

import { action } from '@/lib/forms/action';
import { LinkResolutionSchema, UnlinkResolutionSchema } from '@/lib/forms/resolution-link-schemas';
import { linkResolution } from '@/lib/use-cases/resolution-links/link-resolution';
import { unlinkResolution } from '@/lib/use-cases/resolution-links/unlink-resolution';

/** Says what the motion does with an earlier resolution. */
export const link = action(LinkResolutionSchema, linkResolution);

/** Takes that back. */
export const unlink = action(UnlinkResolutionSchema, unlinkResolution);
