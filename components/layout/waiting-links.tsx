import Link from 'next/link';
import { Icon, type IconName } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

/** What waits for the person. */
export interface TopBarWaiting {
  tasks: number;
  /** Notifications not read yet. */
  unread: number;
}

/** The ways to tasks and notifications, each with how many wait. */
export function WaitingLinks({ tasks, unread }: TopBarWaiting) {
  return (
    <>
      <WaitingLink
        href={routes.tasks()}
        icon="tasks"
        label="Aufgaben"
        count={tasks}
        said={tasks === 0 ? 'keine' : `${tasks} offen`}
      />
      <WaitingLink
        href={routes.notifications()}
        icon="bell"
        label="Mitteilungen"
        count={unread}
        said={unread === 0 ? 'alle gelesen' : `${unread} ungelesen`}
      />
    </>
  );
}

/** A number beside a sign is read out in words. */
function WaitingLink(props: { href: string; icon: IconName; label: string; count: number; said: string }) {
  return (
    <Link
      href={props.href}
      prefetch={false}
      className="hover:bg-hued text-ink flex min-h-44 min-w-44 items-center justify-center gap-4 rounded-[4px] px-4 font-medium sm:gap-8 sm:px-8"
    >
      <Icon name={props.icon} />
      <span className="max-lg:sr-only">{props.label}</span>
      <span className="sr-only">: {props.said}</span>
      {props.count > 0 && (
        <span
          aria-hidden="true"
          className="bg-accent text-on-accent text-14 figures min-w-20 rounded-[10px] px-6 text-center"
        >
          {props.count}
        </span>
      )}
    </Link>
  );
}
