'use server';

import { action } from '@/lib/forms/action';
import {
  DiscardDraftSchema,
  MergeDraftSchema,
  SaveTextVersionSchema,
  UploadTextSchema,
  WriteTextSchema,
} from '@/lib/forms/motion-text-schemas';
import { routes } from '@/lib/routes';
import { discardPersonalDraft } from '@/lib/use-cases/motions/discard-personal-draft';
import { mergePersonalDraft } from '@/lib/use-cases/motions/merge-personal-draft';
import { readUpload } from './read-upload';
import { saveOrKeep } from './save-or-keep';
import { writeDraft } from './write-draft';

/** Keeps what was typed without JavaScript, then goes on writing or shows what would change. */
export const write = action(WriteTextSchema, writeDraft, { redirectTo: (address) => address });

/** Makes a version of the reviewed text; if there is a newer one by now, leads to the comparison with it. */
export const save = action(SaveTextVersionSchema, saveOrKeep, { redirectTo: (address) => address });

/** Brings the own draft up to the newer version, then shows what would change. */
export const merge = action(MergeDraftSchema, mergePersonalDraft, {
  redirectTo: ({ motionId }) => routes.editMotion(motionId, 'pruefen'),
});

/** Throws the own draft away. */
export const discard = action(DiscardDraftSchema, discardPersonalDraft, {
  redirectTo: ({ motionId }) => routes.editMotion(motionId),
});

/** Takes a file's text as draft and shows what would change. */
export const upload = action(UploadTextSchema, readUpload, { redirectTo: (address) => address });
