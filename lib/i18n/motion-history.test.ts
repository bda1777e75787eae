import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { historySentence, HISTORY_VERBS } from './motion-history';

/** Verbs about motions that any use case records. */
function recordedVerbs(): string[] {
  const folder = path.resolve(import.meta.dirname, '../use-cases');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const text = files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/verb: '(motion\.\w+)'/g)].map((match) => match[1] ?? ''))];
}

describe('the history of a motion', () => {
  it('has a sentence for every step that a use case records about one', () => {
    const recorded = recordedVerbs();
    expect(recorded.length).toBeGreaterThan(15);
    expect(recorded.filter((verb) => !HISTORY_VERBS.includes(verb))).toEqual([]);
  });

  it.each([
    [
      'motion.created',
      { kind: 'LEAD_MOTION', conference: 22, state: 'RP' },
      'Rheinland-Pfalz legt den Antrag an (Leitantrag, 22. IntMK).',
    ],
    [
      'motion.textChanged',
      { number: 3, origin: 'UPLOAD', editorial: true },
      'Fassung 3 gespeichert (hochgeladen, redaktionell).',
    ],
    ['motion.statesInvited', { states: ['SN', 'BY'] }, 'Zur Mitzeichnung eingeladen: Bayern und Sachsen.'],
    [
      'motion.rolesAssigned',
      { roles: [{ state: 'HB', role: 'LEAD' }] },
      'Rollen geändert: Bremen federführend.',
    ],
    [
      'motion.registered',
      { state: 'HH', number: 5, late: true, unconfirmed: ['SH'] },
      'Hamburg meldet Fassung 5 bei der Geschäftsstelle an, nach Antragsschluss. Noch nicht bestätigt: Schleswig-Holstein.',
    ],
    ['motion.placed', { number: '4.10', late: false }, 'Auf die Tagesordnung gesetzt, TOP 4.10.'],
    [
      'motion.placed',
      { number: '1.2', late: false, conference: 23 },
      'Auf die Tagesordnung der 23. IntMK gesetzt, TOP 1.2.',
    ],
  ])('says %s', (verb, facts, sentence) => {
    expect(historySentence(verb, facts)).toBe(sentence);
  });

  it('says nothing of what it does not know, and never fails over damaged facts', () => {
    for (const unknown of ['comment.notedInternally', 'toString', '__proto__', ''])
      expect(historySentence(unknown, { state: 'HH' })).toBeNull();
    const damaged = { state: 7, states: 'HH', roles: [null, 3], number: {}, decision: '<b>', kind: 'x' };
    for (const verb of HISTORY_VERBS) {
      expect(historySentence(verb, {})).toMatch(/\.$/);
      expect(historySentence(verb, damaged)).not.toMatch(/undefined|object|<b>/);
    }
  });
});
