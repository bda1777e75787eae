import { describe, expect, it } from 'vitest';
import { demandStatus, type StatusEntry } from './demand-status';

const SENT: StatusEntry = { asks: true, status: null };
const assessed = (status: StatusEntry['status']): StatusEntry => ({ asks: false, status });

describe('the status of a request', () => {
  it.each<[string, StatusEntry[], ReturnType<typeof demandStatus>]>([
    ['nothing happened yet', [], 'OPEN'],
    ['it was sent', [SENT], 'ASKED'],
    ['an answer came in that nobody assessed', [SENT, { asks: false, status: null }], 'ASKED'],
    [
      'it was assessed twice',
      [SENT, assessed('INTERIM'), SENT, assessed('IMPLEMENTED'), SENT],
      'IMPLEMENTED',
    ],
  ])('where %s', (_, entries, status) => {
    expect(demandStatus(true, entries)).toBe(status);
  });

  it('is none where nothing is followed up', () => {
    expect(demandStatus(false, [SENT, assessed('INTERIM')])).toBe('NOT_TRACKED');
  });
});
