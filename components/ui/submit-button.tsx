'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';
import type { IconName } from '@/components/ui/icon';

interface Props {
  rank?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconName;
  small?: boolean;
  /** What the button says while the form is on its way: "Wird gespeichert …" */
  busy?: string;
  name?: string;
  value?: string;
  children: ReactNode;
}

/** Submits its form; while that is under way it says so and a second click does nothing. */
export function SubmitButton({ busy = 'Wird gespeichert …', rank = 'primary', children, ...rest }: Props) {
  const { pending } = useFormStatus();
  return (
    <Button
      rank={rank}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      {...rest}
    >
      {pending ? busy : children}
    </Button>
  );
}
