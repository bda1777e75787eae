import type { Cookie } from '@playwright/test';
import type { PersonKey } from '../people';

/** The session of each person at the program that runs; a worker that starts another program forgets them. */
export const sessions = new Map<PersonKey, Cookie[]>();
