import type { ReactNode } from 'react';
import { Frame } from '@/app/frame';

/** The pages of the sitting that stand in the shell; the beamer stands without. */
export default function SessionLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
