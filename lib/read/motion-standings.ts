import 'server-only';
import { berlinDay } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { storedCircle, type MOTION_CIRCLE } from '@/lib/db/stored-circle';
import { latestNumber, standings, unconfirmedStates, type Circle, type Standing } from '@/lib/domain/circle';
import { boundApplicants } from '@/lib/domain/co-signing';
import { stateName, STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { coordinatorOf, isOpen } from '@/lib/domain/motion';
import { formatDate, formatList } from '@/lib/i18n/format';

/** One Land as the 16-Länder-Leiste shows it. */
export interface StateStanding {
  state: StateCode;
  standing: Standing;
  /** "mitantragstellend seit 3. März 2027" */
  words: string;
}

export interface CircleView {
  standings: StateStanding[];
  /** "10 von 16 · koordinierend: Schleswig-Holstein", "Alle Länder · koordinierend: …" */
  summary: string;
  /** "Hamburg und Bremen haben Fassung 5 noch nicht bestätigt."; null where nobody has to. */
  waiting: string | null;
}

type CircleRow = Prisma.MotionGetPayload<{ select: typeof MOTION_CIRCLE }>;

/** Who stands behind a motion and who is asked to, in words. */
export function circleView(row: CircleRow): CircleView {
  const circle = storedCircle(row);
  return {
    standings: standings(circle).map(({ state, standing }) => ({
      ...{ state, standing },
      words: standingWords(standing, dayOf(row, state, standing)),
    })),
    summary: summaryOf(circle),
    waiting: waitingOf(circle),
  };
}

const WORDS: Record<Standing, (day: string) => string> = {
  COORDINATING: (day) => `federführend und koordinierend${day && ` seit ${day}`}`,
  LEAD: (day) => `federführend${day && ` seit ${day}`}`,
  CO: (day) => `mitantragstellend${day && ` seit ${day}`}`,
  TO_CONFIRM: () => 'im Kreis der Antragsteller, geänderter Text noch nicht bestätigt',
  INVITED: (day) => `eingeladen${day && ` am ${day}`}`,
  QUESTION: (day) => `Rückfrage${day && ` vom ${day}`}`,
  DECLINED: (day) => `zeichnet nicht mit${day && `, seit ${day}`}`,
};

/** How a Land stands to a motion, with the day on which that began; an empty day is left out. */
export function standingWords(standing: Standing, day: string): string {
  return WORDS[standing](day);
}

function dayOf({ applicants, invitations }: CircleRow, state: StateCode, standing: Standing): string {
  const applicant = applicants.find(({ stateCode }) => stateCode === state);
  const invitation = invitations.find(({ stateCode }) => stateCode === state);
  const moment =
    applicant?.since ?? (standing === 'INVITED' ? invitation?.invitedAt : invitation?.answeredAt) ?? null;
  return moment === null ? '' : formatDate(berlinDay(moment));
}

function summaryOf({ applicants, signatures, versions }: Circle): string {
  const bound = boundApplicants(applicants, signatures, versions).length;
  const count = bound === STATE_CODES.length ? 'Alle Länder' : `${bound} von ${STATE_CODES.length}`;
  const coordinator = coordinatorOf(applicants);
  return coordinator === null ? count : `${count} · koordinierend: ${stateName(coordinator)}`;
}

function waitingOf(circle: Circle): string | null {
  const states = isOpen(circle.status) ? unconfirmedStates(circle) : [];
  if (states.length === 0) return null;
  const verb = states.length === 1 ? 'hat' : 'haben';
  return `${formatList(states.map(stateName))} ${verb} Fassung ${latestNumber(circle) ?? 1} noch nicht bestätigt.`;
}
