import 'server-only';
import { now } from '@/lib/clock';
import { log } from '@/lib/log';
import { collectDigests } from './collect-digests';
import { drainOutbox } from './drain-outbox';
import { remindOfAnswers } from './remind-of-answers';
import { remindOfCirculars } from './remind-of-circulars';
import { remindOfDeadlines } from './remind-of-deadlines';
import { warnOfMandates } from './warn-of-mandates';

/** What a command leaves behind is delivered right after it; this is for everything put off, and for the clock. */
const EVERY_MS = 30_000;

// The bundler may load this module more than once in one process; the clock ticks once.
const slot = globalThis as typeof globalThis & { beschlusswerkJobs?: NodeJS.Timeout };

/** Starts the program's work in the background, inside its one process: the embedded database allows no second. */
export function startJobs(): void {
  if (slot.beschlusswerkJobs) return;
  let running = false;
  slot.beschlusswerkJobs = setInterval(() => {
    if (running) return;
    running = true;
    void runJobs().finally(() => {
      running = false;
    });
  }, EVERY_MS);
  // It must not keep a program alive that is about to end.
  slot.beschlusswerkJobs.unref();
}

/** One round; what fails is logged and tried again with the next. */
export async function runJobs(): Promise<void> {
  for (const job of [
    remindOfDeadlines,
    remindOfCirculars,
    remindOfAnswers,
    warnOfMandates,
    collectDigests,
    drainOutbox,
  ]) {
    try {
      await job(now());
    } catch (error) {
      log().error({ job: job.name, err: error }, 'a job in the background failed');
    }
  }
}
