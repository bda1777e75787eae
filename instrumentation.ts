/** Called once by the framework when the server starts: begins the work in the background. */
export async function register(): Promise<void> {
  // Only the server itself has the database; the build and other runtimes load this file too.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { startJobs } = await import('./lib/jobs/start-jobs');
  startJobs();
}
