import { describe, expect, it } from 'vitest';
import { renderCalendar, type CalendarDocumentEntry } from './render-calendar';

const entry = (change: Partial<CalendarDocumentEntry> = {}): CalendarDocumentEntry => ({
  uid: 'frist-1',
  label: 'Antragsschluss · 23. IntMK 2028',
  firstDay: '2028-02-16',
  lastDay: '2028-02-16',
  place: null,
  cancelled: false,
  revision: 3,
  changedAt: new Date('2027-11-02T09:30:00Z'),
  ...change,
});

/** Unfolds and splits as a calendar does (RFC 5545, 3.1). */
function properties(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n');
}

describe('a calendar', () => {
  it('is made of lines that RFC 5545 allows', () => {
    const long = 'Einspruch gegen die Grüne Liste, '.repeat(12);
    const ics = renderCalendar({ name: 'IntMK', entries: [entry({ label: long, place: 'Ö;rt, \\' })] });
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(properties(ics)).toContain(`SUMMARY:${long.replaceAll(',', '\\,')}`);
    expect(properties(ics)).toContain('LOCATION:Ö\\;rt\\, \\\\');
    expect(properties(ics)[0]).toBe('BEGIN:VCALENDAR');
    expect(properties(ics)).toContain('VERSION:2.0');
    expect(properties(ics).at(-1)).toBe('END:VCALENDAR');
  });

  it('has whole days, the end being the day after the last', () => {
    const lines = properties(
      renderCalendar({ name: 'IntMK', entries: [entry({ firstDay: '2028-03-25', lastDay: '2028-03-26' })] }),
    );
    expect(lines).toContain('DTSTART;VALUE=DATE:20280325');
    expect(lines).toContain('DTEND;VALUE=DATE:20280327');
  });

  it('names every entry for ever and says when and how often it changed', () => {
    const lines = properties(renderCalendar({ name: 'IntMK', entries: [entry()] }));
    expect(lines).toContain('UID:frist-1@beschlusswerk');
    expect(lines).toContain('SEQUENCE:3');
    expect(lines).toContain('DTSTAMP:20271102T093000Z');
    expect(lines).toContain('LAST-MODIFIED:20271102T093000Z');
  });

  it('is the same as long as nothing changes', () => {
    const render = () => renderCalendar({ name: 'IntMK', entries: [entry()] });
    expect(render()).toBe(render());
  });

  it('keeps a cancelled meeting and says that it is cancelled', () => {
    const lines = properties(
      renderCalendar({ name: 'IntMK', entries: [entry({ label: 'Vorkonferenz', cancelled: true })] }),
    );
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('SUMMARY:Abgesagt: Vorkonferenz');
  });
});
