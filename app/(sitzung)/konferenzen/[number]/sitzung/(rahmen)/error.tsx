'use client';

import { ErrorMessage } from '@/components/layout/error-message';

/** Shown inside the shell when a page of this area could not be built. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <ErrorMessage digest={error.digest} retry={reset} />;
}
