import { describe, expect, it } from 'vitest';
import { pointerValue, withPointerValue } from './json-pointer';

const ROOT = { agenda: [{ title: 'Eins' }, { title: 'Zwei' }], 'a/b~c': 1, none: null };

describe('a JSON pointer', () => {
  it.each<[string, unknown]>([
    ['/agenda/1/title', 'Zwei'],
    ['/a~1b~0c', 1],
    ['/none', null],
    ['/none/x', undefined],
    ['/agenda/2', undefined],
    ['/agenda/length', undefined],
    ['/agenda/-1', undefined],
    ['/constructor', undefined],
    ['/__proto__', undefined],
    ['agenda', undefined],
    ['', undefined],
  ])('%s leads to %s', (pointer, value) => {
    expect(pointerValue(ROOT, pointer)).toEqual(value);
  });

  it('sets a value in a copy', () => {
    const changed = withPointerValue(ROOT, '/agenda/0/title', 'Neu');
    expect(changed.agenda[0]).toEqual({ title: 'Neu' });
    expect(ROOT.agenda[0]).toEqual({ title: 'Eins' });
  });

  it('throws rather than adding what was not there', () => {
    expect(() => withPointerValue(ROOT, '/agenda/7/title', 'x')).toThrow();
    expect(() => withPointerValue(ROOT, '/__proto__/x', 'x')).toThrow();
    expect(() => withPointerValue(ROOT, '', 'x')).toThrow();
  });
});
