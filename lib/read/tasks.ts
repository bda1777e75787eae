import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { visibleAgendaEditions } from '@/lib/db/visibility';
import { byUrgency, newTask, type DeadlineDays, type Task, type TaskViewer } from '@/lib/domain/task';
import { conferenceTasks, officeTasks } from '@/lib/domain/task-of-conference';
import { motionTasks } from '@/lib/domain/task-of-motion';
import { formatDateWithWeekday, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { taskButton, taskSentence } from '@/lib/i18n/tasks';
import { hasRole, statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { motionsToDo } from './task-motions';
import { circularsToDo } from './task-circulars';
import { conferencesToDo, officesToDo, reportsToDo } from './task-conferences';
import { taskAddress } from './task-address';
import { demandsToAnswer } from './task-demands';
import { answersToAssess } from './task-answers';
import { lettersToDo } from './task-letters';
import { reviewsToDo } from './task-review';
import { minutesToDo } from './task-minutes';
import { statementsToDo } from './task-statements';
import { takenOverToDo } from './task-taken-over';

export interface TaskView {
  key: string;
  /** "Fassung 5 zu „…“ bestätigen" */
  sentence: string;
  href: string;
  /** "Änderung ansehen" */
  button: string;
  /** "12. März 2027 (Freitag)"; null: no deadline is set. */
  due: string | null;
  /** "noch 6 Tage" */
  remaining: string | null;
  /** The last day has passed, or is no more than a week off. */
  urgency: 'OVERDUE' | 'SOON' | 'LATER';
  /** True: only the Land's Freigabe can do it, this person prepares it. */
  forApproval: boolean;
}

const SOON_DAYS = 7;

/** Everything that waits for this person, the most urgent first. Computed, never stored; nothing for visitors. */
export async function tasks(actor: Actor): Promise<Task[]> {
  if (actor.personId === null) return [];
  const today = berlinDay(now());
  const viewer: TaskViewer = {
    drafts: statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER'),
    binds: statesOf(actor, 'STATE_APPROVER'),
    groups: actor.roles.flatMap(({ workingGroupId }) => (workingGroupId === null ? [] : [workingGroupId])),
  };
  const [conferences, motions, offices, reports, rest, statements, circulars, minutes, followUp] =
    await Promise.all([
      conferencesToDo(actor),
      motionsToDo(actor, viewer),
      officesToDo(actor, today),
      reportsToDo(viewer),
      tasksOfGuests(actor),
      statementsToDo(actor, viewer, today),
      circularsToDo(actor, viewer, today),
      minutesToDo(actor, viewer, today),
      followUpToDo(actor, today),
    ]);
  const deadlinesOf = (number: number | null): DeadlineDays =>
    conferences.find((conference) => conference.number === number)?.deadlines ?? {};
  return byUrgency([
    ...motions.flatMap((motion) => motionTasks(viewer, motion, deadlinesOf(motion.conferenceNumber))),
    ...conferences.flatMap((conference) => {
      const own = motions.filter(({ conferenceNumber }) => conferenceNumber === conference.number);
      const initiators = own.flatMap(({ initiator }) => (initiator === null ? [] : [initiator]));
      return conferenceTasks(viewer, { ...conference, initiators }, today);
    }),
    ...offices.flatMap((office) => officeTasks(office, today)),
    ...reports.map((report) => ({
      ...report,
      due: report.due ?? deadlinesOf(report.conferenceNumber).MOTION_SUBMISSION ?? null,
    })),
    ...rest,
    ...statements,
    ...circulars,
    ...minutes,
    ...followUp,
  ]);
}

/** What became of resolutions: what is to be confirmed, assessed or reported on, what is to be answered, what letters wait for. */
async function followUpToDo(actor: Actor, today: string): Promise<Task[]> {
  const found = await Promise.all([
    reviewsToDo(actor),
    answersToAssess(actor),
    takenOverToDo(actor),
    demandsToAnswer(actor),
    lettersToDo(actor, today),
  ]);
  return found.flat();
}

/** A task in words, counted from today in Berlin. */
export function taskView(task: Task): TaskView {
  const days = task.due === null ? null : remainingDays(task.due, berlinDay(now()));
  return {
    key: [task.kind, task.conferenceNumber, task.motion?.id, task.state, task.name].join(':'),
    sentence: taskSentence(task),
    href: taskAddress(task),
    button: taskButton(task),
    due: task.due && formatDateWithWeekday(task.due),
    remaining: days === null ? null : formatRemainingDays(days),
    urgency: days === null || days > SOON_DAYS ? 'LATER' : days < 0 ? 'OVERDUE' : 'SOON',
    forApproval: !task.acts,
  };
}

/** The Bund reads the agenda that was sent out last; the administration looks after mails that did not arrive. */
async function tasksOfGuests(actor: Actor): Promise<Task[]> {
  const found: Task[] = [];
  if (hasRole(actor, 'FEDERAL_GUEST')) {
    const edition = await database().agendaEdition.findFirst({
      where: {
        AND: [
          visibleAgendaEditions(actor),
          { meeting: { status: 'PLANNED', conference: { status: { not: 'CLOSED' } } } },
        ],
      },
      orderBy: { issuedAt: 'desc' },
      select: { letter: true, meeting: { select: { conference: { select: { number: true } } } } },
    });
    if (edition)
      found.push(
        newTask('READ_AGENDA', {
          conferenceNumber: edition.meeting.conference.number,
          name: edition.letter,
        }),
      );
  }
  if (can(actor, 'administration.managePeople')) {
    const count = await database().outboxMessage.count({ where: { kind: 'MAIL', failedAt: { not: null } } });
    if (count > 0) found.push(newTask('LOOK_AFTER_MAILS', { count }));
  }
  return found;
}
