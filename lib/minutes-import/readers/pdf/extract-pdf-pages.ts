import { Worker } from 'node:worker_threads';
import { programFile } from '@/lib/program-file';
import { ok, refuse, type Result } from '@/lib/result';
import type { ReadRefusal } from '../read-refusal';
import type { PdfPage } from './pdf-page';

export interface ExtractionLimits {
  milliseconds: number;
  /** How much the whole process may grow while the file is read: buffers are outside the heap's own limit. */
  bytes: number;
}

const LIMITS: ExtractionLimits = { milliseconds: 60_000, bytes: 1024 ** 3 };
const WORKER = 'lib/minutes-import/readers/pdf/pdf-worker.mjs';
const HEAP_MEGABYTES = 768;
const WATCH_EVERY_MILLISECONDS = 50;

type Answer = { pages: PdfPage[] } | { failure: 'PASSWORD' | 'DAMAGED' };

let lastInLine: Promise<unknown> = Promise.resolve();

/** PDF bytes → drawing steps of every page. One file at a time, in a thread that is ended at the limits. */
export function extractPdfPages(
  bytes: Uint8Array,
  limits: ExtractionLimits = LIMITS,
): Promise<Result<PdfPage[], ReadRefusal>> {
  const turn = lastInLine.then(() => runWorker(bytes, limits));
  lastInLine = turn.catch(() => undefined);
  return turn;
}

function runWorker(bytes: Uint8Array, limits: ExtractionLimits): Promise<Result<PdfPage[], ReadRefusal>> {
  return new Promise((resolve) => {
    const worker = new Worker(programFile(WORKER), {
      workerData: Uint8Array.from(bytes),
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
      execArgv: [],
    });
    const before = process.memoryUsage.rss();
    const finish = (result: Result<PdfPage[], ReadRefusal>) => {
      clearInterval(watch);
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish(refuse('TOOK_TOO_LONG')), limits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.bytes) finish(refuse('UNPACKS_TOO_LARGE'));
    }, WATCH_EVERY_MILLISECONDS);
    worker.once('message', (answer: Answer) => finish(judged(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish(refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'UNPACKS_TOO_LARGE' : 'DAMAGED_FILE')),
    );
  });
}

function judged(answer: Answer): Result<PdfPage[], ReadRefusal> {
  if ('pages' in answer) return ok(answer.pages);
  return refuse(answer.failure === 'PASSWORD' ? 'PDF_PASSWORD' : 'DAMAGED_FILE');
}
