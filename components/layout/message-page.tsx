import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

/** A page that has only a message: what happened, what is safe, what to do. */
export function MessagePage({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-[40rem] py-32">
      <h1 className="text-24 md:text-32 font-semibold">{title}</h1>
      <div className="text-18 mt-12 flex flex-col gap-12">{children}</div>
      <div className="mt-24 flex flex-wrap gap-12">
        {action}
        <ButtonLink href={routes.home()}>Zur Startseite</ButtonLink>
      </div>
    </div>
  );
}
