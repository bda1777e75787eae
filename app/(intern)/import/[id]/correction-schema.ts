import { z } from 'zod';
import { correctionValue } from '@/components/import/correction-value';
import { sentVersion } from '@/lib/forms/sent-version';

/** A draft as it was seen. */
export const DraftVersionSchema = z.object({ draftId: z.uuid(), version: sentVersion });

/** The form of one value: "confirm" leaves it as it is, else the fields say what it becomes. */
export const CorrectionSchema = z
  .looseObject({
    draftId: z.uuid(),
    version: sentVersion,
    path: z.string().max(200),
    confirm: z.string().optional(),
  })
  .transform(({ draftId, version, path, confirm, ...fields }) => ({
    ...{ draftId, version, path },
    ...(confirm === undefined ? { value: correctionValue(fields) } : {}),
  }));
