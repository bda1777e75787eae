'use server';

import { action } from '@/lib/forms/action';
import {
  LiftItemSchema,
  PutItemBackSchema,
  SealGreenListSchema,
  TakeBackLiftSchema,
} from '@/lib/forms/green-list-schemas';
import { liftItem } from '@/lib/use-cases/green-list/lift-item';
import { putItemBack } from '@/lib/use-cases/green-list/put-item-back';
import { sealGreenList } from '@/lib/use-cases/green-list/seal-green-list';
import { takeBackLift } from '@/lib/use-cases/green-list/take-back-lift';

/** Seals what the Vorkonferenz agreed on. */
export const seal = action(SealGreenListSchema, sealGreenList, {
  done: 'Die Punkte sind versiegelt; alle Länder werden benachrichtigt.',
});

/** Takes an item off for a Land. */
export const lift = action(LiftItemSchema, liftItem);

/** Puts back what one's own Land took off. */
export const takeBack = action(TakeBackLiftSchema, takeBackLift);

/** Puts an item back with its new text. */
export const putBack = action(PutItemBackSchema, putItemBack);
