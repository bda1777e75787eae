'use client';
import type { ReactNode } from 'react';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';

/** placeholder */
export function UnsavedCopies({ children }: { page: EditMotionPage; children: ReactNode }) {
  return children;
}
