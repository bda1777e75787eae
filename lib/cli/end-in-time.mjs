/**
 * Loaded into the server by start.mjs (`--import`). Ends it when the process that started it is gone, also after a
 * kill -9 that left that one no time to say so: the parent holds the other end of the standard input. And when it is
 * told to end, it does: the framework waits for every open connection, and a browser opens some that it never uses.
 */
const PATIENCE_MS = 5000;

process.stdin.on('error', askToEnd);
process.stdin.on('close', askToEnd);
process.stdin.resume();
process.once('SIGTERM', endSoon);
process.once('SIGINT', endSoon);

function askToEnd() {
  process.kill(process.pid, 'SIGTERM');
}

/** What is being written is finished within that time; whatever still hangs is not waited for. */
function endSoon(_name, signal) {
  setTimeout(() => process.exit(128 + signal), PATIENCE_MS).unref();
}
