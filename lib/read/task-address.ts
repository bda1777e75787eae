import 'server-only';
import type { Task, TaskKind } from '@/lib/domain/task';
import { routes } from '@/lib/routes';

/** `name`: of an Umlaufverfahren its number, "01/2027". */
type Address = (task: { number: number; motionId: string; name: string }) => string;

const motion: Address = ({ motionId }) => routes.motion(motionId);

const ADDRESSES: Readonly<Record<TaskKind, Address>> = {
  OBJECT_TO_GREEN_LIST: ({ number }) => routes.greenList(number),
  VOTE_BY_CIRCULAR: ({ name }) => routes.circularProcedure(name),
  CONFIRM_TEXT: motion,
  CO_SIGN: motion,
  ANSWER_QUESTION: motion,
  DECIDE_AMENDMENTS: ({ motionId }) => routes.amendments(motionId),
  REVIEW_EDITORIAL_CHANGE: motion,
  REGISTER_MOTION: motion,
  DRAFT_TEXT: ({ motionId }) => routes.editMotion(motionId),
  DELIVER_REPORT: ({ number }) => routes.newMotion(number),
  REGISTER_TOPIC: ({ number }) => routes.newMotion(number),
  SUBMIT_STATEMENT: ({ number }) => routes.statements(number),
  ADMIT_LATE_MOTIONS: ({ number }) => routes.editAgenda(number),
  PLACE_MOTIONS: ({ number }) => routes.editAgenda(number),
  COMPLETE_TEXTS: ({ number }) => routes.editAgenda(number),
  RECORD_PREPARATORY_RESULTS: ({ number }) => routes.preparatoryMeeting(number),
  SEAL_GREEN_LIST: ({ number }) => routes.greenList(number),
  DISPATCH_AGENDA: ({ number }) => routes.agendaDispatch(number),
  FOLLOW_UP_TOPICS: ({ number }) => routes.topics(number),
  CONCLUDE_CIRCULAR: ({ name }) => routes.circularProcedure(name),
  REVIEW_MINUTES: ({ number }) => routes.minutesCorrections(number),
  WRITE_MINUTES: ({ number }) => routes.minutes(number),
  DECIDE_CORRECTIONS: ({ number }) => routes.minutesCorrections(number),
  PUBLISH_MINUTES: ({ number }) => routes.minutes(number),
  REPORT_FOLLOW_UP: ({ number }) => routes.followUpReport(number),
  REMIND_OF_ANSWERS: ({ number }) => routes.dispatches(number),
  SEND_LETTERS: ({ number }) => routes.dispatches(number),
  REVIEW_DEMANDS: ({ number }) => routes.demandReview(number),
  ASSESS_ANSWERS: ({ number }) => routes.followUp({ conference: number, status: 'UNASSESSED' }),
  READ_AGENDA: ({ number }) => routes.agenda(number),
  ANSWER_DEMANDS: () => routes.ownDemands(),
  LOOK_AFTER_MAILS: () => routes.outbox(),
};

/** Where a task is done. */
export function taskAddress(task: Task): string {
  const { conferenceNumber, motion: about, name } = task;
  return ADDRESSES[task.kind]({
    number: conferenceNumber ?? 0,
    motionId: about?.id ?? '',
    name: name ?? '',
  });
}
