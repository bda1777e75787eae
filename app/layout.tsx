import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '@kern-ux/native/dist/kern.min.css';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Beschlusswerk', template: '%s · Beschlusswerk' },
  description: 'Vorbereitung, Beschlussfassung und Erfolgskontrolle der Integrationsministerkonferenz',
  robots: { index: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** The frame of every document; what a page shows around its content is the shell's. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}
