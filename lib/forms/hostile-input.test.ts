import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as actionPlan from './action-plan-schemas';
import * as agenda from './agenda-schemas';
import * as amendment from './amendment-schemas';
import * as answerDraft from './answer-draft-schemas';
import * as attendance from './attendance-schemas';
import * as circular from './circular-schemas';
import * as comment from './comment-schemas';
import * as conference from './conference-schemas';
import * as followUp from './follow-up-schemas';
import * as directory from './directory-schemas';
import * as dispatch from './dispatch-schemas';
import * as demand from './demand-schemas';
import * as greenList from './green-list-schemas';
import * as minutes from './minutes-schemas';
import * as motion from './motion-schemas';
import * as motionText from './motion-text-schemas';
import * as notification from './notification-schemas';
import * as people from './people-schemas';
import * as resolutionLink from './resolution-link-schemas';
import * as sessionCommand from './session-command-schema';
import * as followUpBoard from './follow-up-board-schemas';
import * as followUpReport from './follow-up-report-schemas';
import * as savedFilter from './saved-filter-schemas';
import * as session from './session-schemas';
import * as statement from './statement-schemas';
import * as term from './term-schemas';
import * as workingGroup from './working-group-schemas';

z.config(z.locales.de());

const FORMS = { agenda, amendment, comment, conference, greenList, motion, motionText, notification };
const SCHEMAS = Object.entries({
  ...FORMS,
  actionPlan,
  answerDraft,
  attendance,
  circular,
  demand,
  directory,
  dispatch,
  followUp,
  minutes,
  people,
  resolutionLink,
  followUpBoard,
  followUpReport,
  savedFilter,
  session,
  sessionCommand,
  statement,
  term,
  workingGroup,
}).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType && name.endsWith('Schema') ? [[`${file}: ${name}`, value]] : [],
  ),
);

/** Forms that take any word or none: nobody is told which part of a sign-in was no address. */
const TAKES_ANYTHING = new Set([
  'notification: NothingSchema',
  'conference: CreateCalendarFeedSchema',
  'people: PasswordSignInSchema',
]);

const HUGE = 'x'.repeat(3_000_000);
const HOSTILE: [string, unknown][] = [
  ['nothing', undefined],
  ['a list', ['A', 'B']],
  ['a list of lists', [['A']]],
  ['an object', { toString: 'x', length: -1 }],
  ['a number', 7],
  ['null', null],
  ['three megabytes', HUGE],
  ['a tag', '<img src=x onerror=alert(1)>'],
  ['a path', '../../etc/passwd'],
  ['an id that is none', '00000000-0000-0000-0000-00000000000g'],
  ['a word of the language', '__proto__'],
  ['half a sign', '\ud800'],
];

/** Every field that any form has, so that each schema finds its own filled in. */
const FIELDS = [
  ...[
    'motionId',
    'baseNumber',
    'versionNumber',
    'version',
    'state',
    'states',
    'leads',
    'to',
    'kind',
    'title',
  ],
  ...[
    'summary',
    'applicant',
    'as',
    'message',
    'reason',
    'text',
    'questionId',
    'lateReason',
    'file',
    'document',
  ],
  ...[
    'attachmentId',
    'amendmentId',
    'decision',
    'wording',
    'blockId',
    'after',
    'remove',
    'commentId',
    'parentId',
  ],
  ...[
    'conferenceNumber',
    'itemId',
    'entryId',
    'textVersionIds',
    'textVersionId',
    'targetId',
    'section',
    'move',
  ],
  ...[
    'contentHash',
    'acceptedFindings',
    'coverNote',
    'by',
    'number',
    'year',
    'chair',
    'meetingId',
    'key',
    'mark',
  ],
  ...[
    'dueOn',
    'feedId',
    'label',
    'resolutionId',
    'linkId',
    'mailRhythm',
    'messageId',
    'draftVersion',
    'personId',
  ],
  ...[
    'latestNumber',
    'email',
    'password',
    'token',
    'role',
    'grantId',
    'name',
    'resolution',
    'rationale',
    'motto',
  ],
  ...[
    'clientKey',
    'outcome',
    'counts',
    'seenDecisionId',
    'entryIds',
    'leftOpenIds',
    'seenChanges',
    'step',
    'sentAt',
    'command',
  ],
  ...['procedureId', 'choice', 'objects', 'comment', 'seenAnswers', 'rule', 'decidedOn', 'visibility'],
  ...['editionId', 'correctionId', 'proposal', 'place', 'finding', 'change', 'seen', 'unfinished'],
  ...['measureId', 'demandId', 'status', 'on', 'note'],
  ...['addressees', 'clause', 'parts', 'previousId', 'previousVersion', 'demands', 'verb', 'dueConference'],
  ...['followUp', 'policyField', 'next', 'only'],
  ...['answers', 'files', 'body', 'evidence', 'judgedBy', 'keepsFiles', 'goal', 'indicator', 'targetOn'],
  ...['continuedConference', 'continuedItem', 'continuedClause', 'measurementId', 'value', 'unit', 'source'],
  ...['accepted', 'typedNumber', 'deviationReason', 'correctionReason'],
  ...['dispatchId', 'subject', 'salutation', 'answerDueOn', 'recipientName', 'recipientAddress', 'chosen'],
  ...[
    'sentOn',
    'channel',
    'drafts',
    'body',
    'code',
    'postalAddress',
    'validFrom',
    'from',
    'lastDay',
    'successor',
  ],
];

describe.each(SCHEMAS)('%s', (name, schema) => {
  it.each(HOSTILE)('answers %s in German, and without falling over', (_, value) => {
    const result = schema.safeParse(Object.fromEntries(FIELDS.map((field) => [field, value])));
    if (TAKES_ANYTHING.has(name)) return;
    expect(result.success).toBe(false);
    const messages = result.error?.issues.map(({ message }) => message) ?? [];
    expect(messages.join(' ')).not.toMatch(/\b(Invalid|expected|received|Required|must)\b/);
    expect(messages.join(' ').length).toBeLessThan(20_000);
  });

  it.each([[null], [undefined], ['form'], [[]], [7]])('takes no %s for a form', (form) => {
    expect(schema.safeParse(form).success).toBe(false);
  });
});

it('knows the schemas of all forms', () => {
  expect(SCHEMAS.length).toBeGreaterThan(50);
  const files = readdirSync(import.meta.dirname).filter((name) => /-schemas?\.ts$/.test(name));
  const attacked = new Set(SCHEMAS.map(([name]) => name.split(':')[0]));
  const nounOf = (file: string) =>
    file.replace(/-schemas?\.ts$/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  expect(files.map(nounOf).filter((noun) => !attacked.has(noun))).toEqual([]);
});
