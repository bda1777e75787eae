import { stateName } from '@/lib/domain/federal-state';
import type { Minutes, MinutesPerson } from '@/lib/domain/minutes';
import { standsBeforeName } from '@/lib/domain/office-title';
import { delegationHeading, paragraph, partHeading } from './document-blocks';
import type { DocumentBlock } from './document-model';

/** The delegations of the Länder, each with its ministry and its persons; nothing where none are known. */
export function participantBlocks({ participants: delegations }: Minutes): DocumentBlock[] {
  if (delegations.length === 0) return [];
  return [
    partHeading('Liste der Teilnehmenden'),
    ...delegations.flatMap(({ state, ministry, persons }) => [
      delegationHeading(stateName(state)),
      ...(ministry === null ? [] : [paragraph('MINISTRY', ministry, { keepsWithNext: persons.length > 0 })]),
      ...persons.flatMap((person, index) =>
        personBlocks(person, { keepsWithNext: index < persons.length - 1 }),
      ),
    ]),
  ];
}

/** The guests by body, as the minutes list them. */
export function guestBlocks({ guests: bodies }: Minutes): DocumentBlock[] {
  if (bodies.length === 0) return [];
  return [
    partHeading('Gäste'),
    ...bodies.flatMap(({ body, persons }) => [
      delegationHeading(body),
      ...persons.flatMap((person, index) =>
        personBlocks(person, { keepsWithNext: index < persons.length - 1 }),
      ),
    ]),
  ];
}

/** The persons of one delegation stay on one page. */
function personBlocks(person: MinutesPerson, place: { keepsWithNext: boolean }): DocumentBlock[] {
  const { salutation, office, title, name, chair, unit } = person;
  const before = office !== null && standsBeforeName(office) ? office : null;
  const behind = before === office ? '' : `, ${office ?? ''}`;
  const named = [salutation, before, title, name, chair ? '(Vorsitz)' : null].filter((part) => part !== null);
  const line = `${named.join(' ')}${behind}`;
  if (!unit) return [paragraph('PERSON', line, place)];
  return [paragraph('PERSON', line, { keepsWithNext: true }), paragraph('UNIT', unit, place)];
}
