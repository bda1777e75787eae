'use client';

import { ErrorMessage } from '@/components/layout/error-message';
import '@kern-ux/native/dist/kern.min.css';
import './globals.css';

/** The last resort, when not even the shell could be built. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="de">
      <body>
        <main className="px-16">
          <ErrorMessage digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
