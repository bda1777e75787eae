import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Reads that stand inside those of a page, and those that have canaries of their own. */
const ELSEWHERE = [
  ...['attachmentFile', 'externalMinutes', 'importDraftPage', 'importPage', 'openFindings', 'personPage'],
  ...['notificationViews', 'earlierResults', 'roleChoices', 'sessionEvents', 'termRemainder', 'taskCount'],
  ...['similarResolutions', 'earlierResolutions', 'linkedResolutions'],
  ...['searchArchive', 'searchSources', 'otherSources'],
  ...['followUpChoices', 'followUpNotices', 'followUpRows', 'takenOverToDo'],
  ...['ownDemands', 'entryViews', 'demandNeighbours', 'demandsToAnswer', 'answerDraft', 'answersToAssess'],
  ...[
    'circularsToDo',
    'lettersToDo',
    'conferencesToDo',
    'officesToDo',
    'minutesToDo',
    'reviewsToDo',
    'motionsToDo',
    'statementsToDo',
  ],
];

it('asks everything that answers by who is asking, so that no canary stays unsought', () => {
  const folder = import.meta.dirname;
  const asked = readdirSync(path.join(folder, 'testing'))
    .map((name) => readFileSync(path.join(folder, 'testing', name), 'utf8'))
    .join('\n');
  const reads = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .flatMap((name) => [
      ...readFileSync(path.join(folder, name), 'utf8').matchAll(
        /export async function (\w+)\(\s*actor: Actor/g,
      ),
    ])
    .map(([, name = '']) => name);
  expect(reads.length).toBeGreaterThan(60);
  expect(reads.filter((name) => !asked.includes(`${name}(`)).sort()).toEqual([...ELSEWHERE].sort());
});
