import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { GLOSSARY } from './glossary';

it('is the glossary that the README prints', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const chapter = /### Glossar\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  const rows = [...chapter.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, german, english]) => [
    german,
    english,
  ]);
  expect(Object.fromEntries(rows.slice(1).filter(([german]) => !german?.startsWith('---')))).toEqual(
    GLOSSARY,
  );
});
