import { describe, expect, it } from 'vitest';
import { byUrgency, newTask, type DeadlineDays, type TaskViewer } from './task';
import { conferenceTasks, officeTasks, type OfficeToDo } from './task-of-conference';
import { motionTasks, type MotionToDo } from './task-of-motion';

const DEADLINES: DeadlineDays = { CO_SIGNING: '2027-03-03', MOTION_SUBMISSION: '2027-02-10' };
const GROUP = 'group';
const BOUND: TaskViewer = { drafts: ['HB'], binds: ['HB'], groups: [] };
const DRAFTING: TaskViewer = { drafts: ['HB'], binds: [], groups: [] };
const COORDINATOR: TaskViewer = { drafts: ['HH'], binds: ['HH'], groups: [] };

const version = (number: number, editorial = false, contested = false) => ({ number, editorial, contested });
/** Coordinated by HH; HB has signed the first of two versions. */
const MOTION: MotionToDo = {
  id: 'm',
  title: 'Sprachkurse',
  conferenceNumber: 22,
  kind: 'MOTION',
  status: 'CO_SIGNING',
  registered: true,
  workingGroupId: null,
  applicants: [
    { state: 'HH', role: 'COORDINATING' },
    { state: 'HB', role: 'CO' },
  ],
  invitations: [],
  versions: [version(1), version(2)],
  signatures: [{ state: 'HB', versionNumber: 1 }],
  proposedBy: [],
};
const tasksOf = (viewer: TaskViewer, parts: Partial<MotionToDo> = {}) =>
  motionTasks(viewer, { ...MOTION, ...parts }, DEADLINES);
const kinds = (tasks: { kind: string }[]) => tasks.map(({ kind }) => kind);

describe('what a motion asks of a Land in its circle', () => {
  it('is to confirm a changed text until the deadline', () => {
    expect(tasksOf(BOUND)).toEqual([
      newTask('CONFIRM_TEXT', {
        ...{ conferenceNumber: 22, motion: { id: 'm', title: 'Sprachkurse' }, state: 'HB' },
        ...{ version: 2, due: '2027-03-03' },
      }),
    ]);
  });

  it('is, of whoever only drafts, to have it confirmed', () => {
    expect(tasksOf(DRAFTING)).toMatchObject([{ kind: 'CONFIRM_TEXT', acts: false }]);
  });

  it.each([
    [
      'its signature holds for the latest version',
      { signatures: [{ state: 'HB' as const, versionNumber: 2 }] },
      [],
    ],
    ['the change was editorial', { versions: [version(1), version(2, true)] }, ['REVIEW_EDITORIAL_CHANGE']],
    [
      'an editorial change was contested',
      { versions: [version(1), version(2, true, true)] },
      ['CONFIRM_TEXT'],
    ],
    ['it has never signed', { signatures: [] }, ['CONFIRM_TEXT']],
    ['the motion was withdrawn', { status: 'WITHDRAWN' as const }, []],
    ['there is no text', { versions: [], signatures: [] }, []],
  ])('where %s', (_, parts, expected) => {
    expect(kinds(tasksOf(BOUND, parts))).toEqual(expected);
  });
});

describe('what a motion asks of an invited Land', () => {
  const invited = (status: 'PENDING' | 'QUESTION' | 'DECLINED' | 'REVOKED') =>
    tasksOf({ ...BOUND, drafts: ['SN'], binds: ['SN'] }, { invitations: [{ state: 'SN', status }] });

  it('is to decide, until it has answered or is no longer asked', () => {
    expect(kinds(invited('PENDING'))).toEqual(['CO_SIGN']);
    for (const status of ['QUESTION', 'DECLINED', 'REVOKED'] as const) expect(invited(status)).toEqual([]);
  });
});

describe('what a motion asks of the Land that coordinates it', () => {
  it('is to answer and to decide, naming who asks', () => {
    const tasks = tasksOf(COORDINATOR, {
      invitations: [
        { state: 'SN', status: 'QUESTION' },
        { state: 'BE', status: 'PENDING' },
      ],
      proposedBy: ['BY', 'SH', 'BY'],
    });
    expect(tasks).toMatchObject([
      { kind: 'ANSWER_QUESTION', others: ['SN'] },
      { kind: 'DECIDE_AMENDMENTS', others: ['BY', 'SH'], count: 3 },
    ]);
  });

  it.each([
    ['a text', {}, 'REGISTER_MOTION'],
    ['a theme alone', { versions: [], signatures: [] }, 'DRAFT_TEXT'],
    ['a Kamin theme', { versions: [], signatures: [], kind: 'KAMIN_THEME' as const }, 'REGISTER_MOTION'],
  ])('is, with %s that is not registered, to bring it on the way in time', (_, parts, kind) => {
    expect(tasksOf(COORDINATOR, { ...parts, registered: false })).toMatchObject([
      { kind, due: '2027-02-10' },
    ]);
  });

  it('is also its working group’s, which cannot register', () => {
    const group: TaskViewer = { drafts: [], binds: [], groups: [GROUP] };
    const parts = { registered: false, workingGroupId: GROUP, proposedBy: ['BY' as const] };
    expect(tasksOf(group, parts)).toMatchObject([
      { kind: 'DECIDE_AMENDMENTS', acts: true },
      { kind: 'REGISTER_MOTION', acts: false },
    ]);
    expect(tasksOf({ ...group, groups: ['another'] }, parts)).toEqual([]);
  });
});

describe('what a conference asks of a Land', () => {
  const conference = { number: 22, deadlines: {}, onGreenList: 0, initiators: [] };
  const asked = (parts: Partial<Parameters<typeof conferenceTasks>[1]>, today = '2026-11-23') =>
    kinds(conferenceTasks(BOUND, { ...conference, ...parts }, today));

  it('is to look through the Grüne Liste while items can come off', () => {
    const deadlines = { GREEN_LIST_OBJECTION: '2027-04-20' };
    expect(asked({ onGreenList: 3, deadlines }, '2027-04-20')).toEqual(['OBJECT_TO_GREEN_LIST']);
    expect(asked({ onGreenList: 3, deadlines }, '2027-04-21')).toEqual([]);
    expect(asked({ onGreenList: 0, deadlines })).toEqual([]);
  });

  it('is to register themes in the last four weeks, of a Land that has none', () => {
    const deadlines = { TOPIC_REGISTRATION: '2026-12-02' };
    expect(asked({ deadlines })).toEqual(['REGISTER_TOPIC']);
    expect(asked({ deadlines, initiators: ['HB'] })).toEqual([]);
    expect(asked({ deadlines }, '2026-11-03')).toEqual([]);
    expect(asked({ deadlines }, '2026-12-03')).toEqual([]);
  });
});

describe('what is missing in the office', () => {
  const NOTHING: OfficeToDo = {
    ...{ number: 22, deadlines: { DISPATCH: '2027-03-31', MOTION_SUBMISSION: '2027-02-10' } },
    ...{ openTopics: 0, unplaced: 0, late: 0, withoutText: 0, withoutResult: 0, unsealed: 0 },
    undispatched: false,
  };

  it('is nothing where all is done', () => {
    expect(officeTasks(NOTHING, '2027-03-01')).toEqual([]);
  });

  it.each([
    ['openTopics', 'FOLLOW_UP_TOPICS', '2027-02-10'],
    ['unplaced', 'PLACE_MOTIONS', '2027-03-31'],
    ['late', 'ADMIT_LATE_MOTIONS', '2027-03-31'],
    ['withoutText', 'COMPLETE_TEXTS', '2027-03-31'],
    ['withoutResult', 'RECORD_PREPARATORY_RESULTS', null],
    ['unsealed', 'SEAL_GREEN_LIST', null],
  ] as const)('%s: %s', (field, kind, due) => {
    expect(officeTasks({ ...NOTHING, [field]: 2 }, '2026-11-23')).toMatchObject([{ kind, count: 2, due }]);
  });

  it('is the dispatch from six weeks before its deadline on', () => {
    const undispatched = { ...NOTHING, undispatched: true };
    expect(officeTasks(undispatched, '2027-02-16')).toEqual([]);
    expect(kinds(officeTasks(undispatched, '2027-02-17'))).toEqual(['DISPATCH_AGENDA']);
  });
});

describe('the order of tasks', () => {
  it('is by last day, those without one at the end', () => {
    const tasks = [
      newTask('DISPATCH_AGENDA', {}),
      newTask('CO_SIGN', { due: '2027-03-03' }),
      newTask('CONFIRM_TEXT', { due: '2027-03-03' }),
      newTask('REGISTER_TOPIC', { due: '2026-12-02' }),
    ];
    expect(kinds(byUrgency(tasks))).toEqual(['REGISTER_TOPIC', 'CONFIRM_TEXT', 'CO_SIGN', 'DISPATCH_AGENDA']);
  });
});
