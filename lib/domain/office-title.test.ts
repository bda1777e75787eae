import { describe, expect, it } from 'vitest';
import { standsBeforeName } from './office-title';

describe('where an office is said', () => {
  it.each(['Senatorin', 'Parlamentarische Staatssekretärin', 'Staatsrat a. D.', 'Integrationsbeauftragte'])(
    'in front of the name: %s',
    (office) => expect(standsBeforeName(office)).toBe(true),
  );

  it.each(['Leiterin der Abteilung Integration', 'Pressesprecher', 'Minister für Arbeit', ''])(
    'behind the name: %s',
    (office) => expect(standsBeforeName(office)).toBe(false),
  );
});
