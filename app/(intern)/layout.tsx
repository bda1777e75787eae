import type { ReactNode } from 'react';
import { Frame } from '../frame';

/** Pages for people who are signed in: each page asks for itself, since a layout is not rendered at every click. */
export default function InternalLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
