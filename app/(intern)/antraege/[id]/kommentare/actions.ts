'use server';

import { action } from '@/lib/forms/action';
import { AddCommentSchema, SettleCommentSchema } from '@/lib/forms/comment-schemas';
import { addComment } from '@/lib/use-cases/comments/add-comment';
import { reopenComment } from '@/lib/use-cases/comments/reopen-comment';
import { resolveComment } from '@/lib/use-cases/comments/resolve-comment';

/** Comments on a motion or answers a comment. */
export const add = action(AddCommentSchema, addComment, { done: 'Ihr Kommentar steht nun beim Antrag.' });

/** Marks a thread as done. */
export const resolve = action(SettleCommentSchema, resolveComment);

/** Takes back that a thread is done. */
export const reopen = action(SettleCommentSchema, reopenComment);
