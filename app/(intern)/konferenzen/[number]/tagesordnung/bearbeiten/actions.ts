'use server';

import { action } from '@/lib/forms/action';
import {
  AddItemSchema,
  AgendaSchema,
  EditItemSchema,
  ItemSchema,
  MergeItemSchema,
  MoveItemSchema,
  PlaceMotionSchema,
  WithdrawItemSchema,
} from '@/lib/forms/agenda-schemas';
import { addItem } from '@/lib/use-cases/agenda/add-item';
import { editItem } from '@/lib/use-cases/agenda/edit-item';
import { mergeItem } from '@/lib/use-cases/agenda/merge-item';
import { moveItem } from '@/lib/use-cases/agenda/move-item';
import { placeMotion } from '@/lib/use-cases/agenda/place-motion';
import { postponeItem } from '@/lib/use-cases/agenda/postpone-item';
import { removeItem } from '@/lib/use-cases/agenda/remove-item';
import { reopenItem } from '@/lib/use-cases/agenda/reopen-item';
import { startAgenda } from '@/lib/use-cases/agenda/start-agenda';
import { withdrawItem } from '@/lib/use-cases/agenda/withdraw-item';

/** Lays what every agenda has. */
export const start = action(AgendaSchema, startAgenda);

/** Adds a section or an item without a motion. */
export const add = action(AddItemSchema, addItem, { done: 'Der Punkt steht auf der Tagesordnung.' });

/** Puts a registered motion on the agenda. */
export const place = action(PlaceMotionSchema, placeMotion);

/** Moves an item by a step or to a place. */
export const move = action(MoveItemSchema, moveItem);

/** Changes title and applicants of an item without a motion. */
export const edit = action(EditItemSchema, editItem, { done: 'Titel und Antragsteller sind gespeichert.' });

/** Records that a Land withdraws. */
export const withdraw = action(WithdrawItemSchema, withdrawItem);

/** Merges an item with another. */
export const merge = action(MergeItemSchema, mergeItem);

/** Postpones an item to the next conference. */
export const postpone = action(ItemSchema, postponeItem);

/** Takes withdrawal, merging or postponement back. */
export const reopen = action(ItemSchema, reopenItem);

/** Takes an item off that was never sent out. */
export const remove = action(ItemSchema, removeItem);
