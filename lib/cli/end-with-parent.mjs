/**
 * Loaded into the server by start.mjs (`--import`): ends it when the process that started it is gone, also after a
 * kill -9 that left that one no time to say so. The parent holds the other end of the standard input.
 */
const PATIENCE_MS = 5000;

process.stdin.on('error', end);
process.stdin.on('close', end);
process.stdin.resume();

function end() {
  process.kill(process.pid, 'SIGTERM');
  // Whatever still hangs on a request is not waited for without end.
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
}
