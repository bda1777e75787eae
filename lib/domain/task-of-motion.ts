import { isChangeable, signedNumber, type Circle } from './circle';
import { signatureHolds } from './co-signing';
import type { StateCode } from './federal-state';
import { coordinatorOf } from './motion';
import { newTask, type DeadlineDays, type Task, type TaskViewer } from './task';

/** A motion as far as somebody may have to do something about it. */
export interface MotionToDo extends Circle {
  id: string;
  title: string;
  conferenceNumber: number;
  workingGroupId: string | null;
  /** The Länder whose proposals are not decided. */
  proposedBy: readonly StateCode[];
}

/** What of this motion waits for the viewer's Länder and groups. Source: issue "Preparation", point 8. */
export function motionTasks(viewer: TaskViewer, motion: MotionToDo, deadlines: DeadlineDays): Task[] {
  if (!isChangeable(motion)) return [];
  const coordinator = coordinatorOf(motion.applicants);
  const group = motion.workingGroupId !== null && viewer.groups.includes(motion.workingGroupId);
  const coordinates = (coordinator !== null && viewer.drafts.includes(coordinator)) || group;
  return [
    ...viewer.drafts.flatMap((state) => {
      const task = coordinator === state ? null : askedOf(state, motion, deadlines);
      return task ? [{ ...task, acts: viewer.binds.includes(state) }] : [];
    }),
    ...(coordinates ? coordinatorTasks(viewer, motion, deadlines) : []),
  ];
}

const about = ({ id, title, conferenceNumber }: MotionToDo) => ({ motion: { id, title }, conferenceNumber });

/** What a Land that does not coordinate is asked: to join, to confirm, or to look at an editorial change. */
function askedOf(state: StateCode, motion: MotionToDo, deadlines: DeadlineDays): Task | null {
  const { applicants, invitations, versions } = motion;
  const latest = versions.at(-1);
  if (!latest) return null;
  const parts = { ...about(motion), state, version: latest.number, due: deadlines.CO_SIGNING ?? null };
  if (!applicants.some((one) => one.state === state)) {
    const pending = invitations.some((one) => one.state === state && one.status === 'PENDING');
    return pending ? newTask('CO_SIGN', parts) : null;
  }
  const signed = signedNumber(motion, state);
  if (signed === null || !signatureHolds(signed, versions)) return newTask('CONFIRM_TEXT', parts);
  return signed < latest.number ? newTask('REVIEW_EDITORIAL_CHANGE', parts) : null;
}

function coordinatorTasks(viewer: TaskViewer, motion: MotionToDo, deadlines: DeadlineDays): Task[] {
  const { kind, invitations, proposedBy, registered, versions } = motion;
  const coordinator = coordinatorOf(motion.applicants);
  const parts = { ...about(motion), state: coordinator };
  const asking = invitations.filter(({ status }) => status === 'QUESTION').map((one) => one.state);
  const tasks: Task[] = [];
  if (asking.length > 0)
    tasks.push(newTask('ANSWER_QUESTION', { ...parts, others: asking, due: deadlines.CO_SIGNING ?? null }));
  if (proposedBy.length > 0)
    tasks.push(
      newTask('DECIDE_AMENDMENTS', {
        ...parts,
        others: [...new Set(proposedBy)],
        count: proposedBy.length,
        due: deadlines.CO_SIGNING ?? null,
      }),
    );
  if (registered) return tasks;
  // A Kamin theme needs no text: it is talked about, never decided (DOMAIN §2.7).
  const ready = versions.length > 0 || kind === 'KAMIN_THEME';
  const due = deadlines.MOTION_SUBMISSION ?? null;
  const acts = !ready || (coordinator !== null && viewer.binds.includes(coordinator));
  return [...tasks, newTask(ready ? 'REGISTER_MOTION' : 'DRAFT_TEXT', { ...parts, due, acts })];
}
