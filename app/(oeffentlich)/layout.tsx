import type { ReactNode } from 'react';
import { Frame } from '../frame';

/** Pages that anybody may open; what they show depends on who asks. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
