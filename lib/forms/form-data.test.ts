import { describe, expect, it } from 'vitest';
import { formInput, typedValues } from './form-data';

function form(...fields: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('a form as data', () => {
  it('makes lists of repeated names and nothing of an empty file', () => {
    const data = form(
      ['titel', 'A'],
      ['land', 'HE'],
      ['land', 'RP'],
      ['datei', new File([], '')],
      ['$ACTION_ID', 'x'],
    );
    expect(formInput(data)).toEqual({ titel: 'A', land: ['HE', 'RP'], datei: undefined });
  });

  it('takes what nobody can see for nothing, and a name for a name', () => {
    const data = form(['titel', '\0\u202e'], ['grund', 'A\0B'], ['__proto__', 'x'], ['__proto__', 'y']);
    const input = formInput(data);
    expect(input).toMatchObject({ titel: '', grund: 'AB' });
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
  });

  it('gives back what was typed, but neither passwords nor links nor files', () => {
    const data = form(['email', 'a@b'], ['password', 'geheim'], ['passwordAgain', 'geheim'], ['token', 't']);
    data.append('datei', new File(['x'], 'x.txt'));
    expect(typedValues(data)).toEqual({ email: ['a@b'], datei: [] });
  });
});
