import type { Page } from '@playwright/test';
import { routes } from '@/lib/routes';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The Wi-Fi of the hall as one browser has it. */
export interface HallNetwork {
  /** Nothing comes through until `restore`. */
  cut: () => Promise<void>;
  restore: () => Promise<void>;
  /** How often what was lost. */
  lost: { cuts: number; requests: number; answers: number };
}

/** Of ten commands that are sent, so many do not arrive, and so many are carried out without an answer. */
const LOST_REQUESTS = 1;
const LOST_ANSWERS = 2;

/** Lays a bad network under the recording page: by chance a command is lost, or only the answer to it. */
export async function layHallNetwork(page: Page, random: () => number): Promise<HallNetwork> {
  const lost = { cuts: 0, requests: 0, answers: 0 };
  let off = false;
  await page.route(`**${routes.recordSession(22)}`, async (route) => {
    // What the browser asks while it is cut off must not reach the program past the browser either.
    if (off) return route.abort('internetdisconnected');
    const fate = random() * 10;
    if (fate < LOST_REQUESTS) {
      lost.requests += 1;
      return route.abort('connectionreset');
    }
    if (fate >= LOST_REQUESTS + LOST_ANSWERS) return route.continue();
    lost.answers += 1;
    // Where it did not get through past the browser either, the command is lost as well: to the page that is the same.
    await route.fetch().catch(() => null);
    return route.abort('connectionreset');
  });
  return {
    lost,
    cut: async () => {
      lost.cuts += 1;
      off = true;
      await page.context().setOffline(true);
    },
    restore: async () => {
      off = false;
      await page.context().setOffline(false);
    },
  };
}

/** Places in a row of so many at which the network goes, and stays away for two to four: one in each stretch of six. */
export function outages(random: () => number, length: number): Set<number> {
  const off = new Set<number>();
  for (let start = 0; start + 5 < length; start += 6) {
    const first = start + Math.floor(random() * 2);
    const last = first + 1 + Math.floor(random() * 3);
    for (let place = first; place <= last; place += 1) off.add(place);
  }
  return off;
}
