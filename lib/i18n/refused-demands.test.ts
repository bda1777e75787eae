import { describe, expect, it } from 'vitest';
import type { DemandObstacle } from '@/lib/domain/refusal';
import { refusedDemandsMessage, refusedDemandsWords } from './refused-demands';

const obstacle = (code: DemandObstacle['code'], clause = 2): DemandObstacle => ({
  code,
  demand: {
    ...{ conference: 18, year: 2023, item: '4.4', clause },
    addressees: [{ code: 'BMI', name: 'Bundesministerium des Innern' }],
  },
});

describe('requests that stand in the way', () => {
  it('are named with place and addressee under their obstacle', () => {
    const obstacles = [
      obstacle('DEMAND_NOT_FOLLOWED'),
      obstacle('CHANGED_MEANWHILE'),
      obstacle('CHANGED_MEANWHILE', 0),
    ];
    expect(refusedDemandsMessage({ obstacles })).toContain('3 der gewählten Zeilen');
    const [first, second] = refusedDemandsWords({ obstacles });
    expect(first).toMatch(
      /^18\. IntMK 2023, TOP 4\.4 Ziffer 2 \(Bundesministerium des Innern\): Diese Stelle wird/,
    );
    expect(second).toMatch(
      /TOP 4\.4 Ziffer 2 \(.*\); 18\. IntMK 2023, TOP 4\.4 \(.*\): inzwischen von anderer Seite geändert/,
    );
  });

  it('are named up to ten, and without a name where there is none that may be known', () => {
    const obstacles = Array.from({ length: 12 }, (_, index) => obstacle('CHANGED_MEANWHILE', index + 1));
    expect(refusedDemandsWords({ obstacles })[0]).toContain('; und 2 weitere: ');
    expect(refusedDemandsWords({ obstacles: [{ code: 'NOT_FOUND', demand: null }] })).toEqual([
      'Eine gewählte Zeile: Das Gesuchte ist nicht vorhanden oder für Sie nicht einsehbar.',
    ]);
  });
});
