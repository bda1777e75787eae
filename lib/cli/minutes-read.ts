import { printJson } from './print-json';

/** `npm run --silent minutes:read -- FILE`: what was read, with the warnings. */
await printJson('minutes:read', ({ minutes, warnings }) => ({ ...minutes, warnings }));
