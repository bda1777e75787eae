'use server';

import { action } from '@/lib/forms/action';
import { DrawLinkSchema, LinkSchema } from '@/lib/forms/resolution-link-schemas';
import { drawLink } from '@/lib/use-cases/resolution-links/draw-link';
import { undoLinkDecision } from '@/lib/use-cases/resolution-links/undo-link-decision';

export const draw = action(DrawLinkSchema, drawLink, { done: 'Die Beschlüsse sind verknüpft.' });
export const remove = action(LinkSchema, undoLinkDecision);
