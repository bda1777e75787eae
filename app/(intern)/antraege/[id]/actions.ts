'use server';

import { action } from '@/lib/forms/action';
import {
  AddAttachmentSchema,
  AnswerQuestionSchema,
  AskQuestionSchema,
  AssignRolesSchema,
  ContestSchema,
  DecideOnTextSchema,
  DeclineSchema,
  HandOverSchema,
  InviteStatesSchema,
  RegisterMotionSchema,
  RegisterTopicSchema,
  RemoveAttachmentSchema,
  StateCommandSchema,
  WithdrawMotionSchema,
} from '@/lib/forms/motion-schemas';
import { addAttachment } from '@/lib/use-cases/motions/add-attachment';
import { answerQuestion } from '@/lib/use-cases/motions/answer-question';
import { askQuestion } from '@/lib/use-cases/motions/ask-question';
import { assignRoles } from '@/lib/use-cases/motions/assign-roles';
import { coSignMotion } from '@/lib/use-cases/motions/co-sign-motion';
import { confirmText } from '@/lib/use-cases/motions/confirm-text';
import { contestEditorialChange } from '@/lib/use-cases/motions/contest-editorial-change';
import { declineInvitation } from '@/lib/use-cases/motions/decline-invitation';
import { handOverCoordination } from '@/lib/use-cases/motions/hand-over-coordination';
import { inviteStates } from '@/lib/use-cases/motions/invite-states';
import { leaveMotion } from '@/lib/use-cases/motions/leave-motion';
import { registerMotion } from '@/lib/use-cases/motions/register-motion';
import { registerTopic } from '@/lib/use-cases/motions/register-topic';
import { removeAttachment } from '@/lib/use-cases/motions/remove-attachment';
import { revokeInvitation } from '@/lib/use-cases/motions/revoke-invitation';
import { withdrawMotion } from '@/lib/use-cases/motions/withdraw-motion';

/** A Land joins the circle with its signature. */
export const coSign = action(DecideOnTextSchema, coSignMotion, { done: 'Ihr Land zeichnet den Antrag mit.' });

/** A Land does not co-sign. */
export const decline = action(DeclineSchema, declineInvitation, { done: 'Die Ablehnung ist eingetragen.' });

/** A Land asks before it decides. */
export const ask = action(AskQuestionSchema, askQuestion, { done: 'Ihre Rückfrage ist gestellt.' });

/** The coordinating Land answers a question. */
export const answer = action(AnswerQuestionSchema, answerQuestion, { done: 'Ihre Antwort ist gesendet.' });

/** A Land confirms the changed text. */
export const confirm = action(DecideOnTextSchema, confirmText, { done: 'Ihr Land hat den Text bestätigt.' });

/** A Land objects to a change being called editorial. */
export const contest = action(ContestSchema, contestEditorialChange, {
  done: 'Ihr Widerspruch ist eingetragen.',
});

/** A Land leaves the circle. */
export const leave = action(StateCommandSchema, leaveMotion, { done: 'Ihr Land ist ausgeschieden.' });

/** Länder are invited to co-sign. */
export const invite = action(InviteStatesSchema, inviteStates, { done: 'Die Einladungen sind verschickt.' });

/** An invitation is taken back. */
export const revoke = action(StateCommandSchema, revokeInvitation, {
  done: 'Die Einladung ist zurückgenommen.',
});

/** Which of the others are federführend. */
export const assign = action(AssignRolesSchema, assignRoles, { done: 'Die Rollen sind gespeichert.' });

/** Another Land coordinates from now on. */
export const handOver = action(HandOverSchema, handOverCoordination, {
  done: 'Die Koordinierung ist abgegeben.',
});

/** The topic goes to the chair's office. */
export const sendTopic = action(RegisterTopicSchema, registerTopic, { done: 'Das Thema ist angemeldet.' });

/** The motion goes to the chair's office. */
export const register = action(RegisterMotionSchema, registerMotion, { done: 'Der Antrag ist angemeldet.' });

/** The motion is withdrawn. */
export const withdraw = action(WithdrawMotionSchema, withdrawMotion, {
  done: 'Der Antrag ist zurückgezogen.',
});

/** A file is attached. */
export const attach = action(AddAttachmentSchema, addAttachment, { done: 'Die Anlage ist hinzugefügt.' });

/** An attachment is removed. */
export const removeFile = action(RemoveAttachmentSchema, removeAttachment, {
  done: 'Die Anlage ist entfernt.',
});
