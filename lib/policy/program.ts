import type { Actor } from './actor';

/** The program itself as actor: what it does without being asked, such as the link for the first administrator. */
export const PROGRAM: Actor = { personId: null, name: 'Beschlusswerk', roles: [], chairs: [] };
