import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BeamerScreen } from '@/components/live/beamer-screen';
import { requireUser } from '@/lib/auth/current-actor';
import { sessionBeamer } from '@/lib/read/session-beamer';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Beamer der ${(await params).number}. IntMK` };
}

/** The wall of the hall: nothing around it, nothing internal on it. */
export default async function BeamerPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const view = await sessionBeamer(await requireUser(routes.sessionBeamer(number)), number);
  if (!view) notFound();
  return <BeamerScreen conferenceNumber={number} view={view} />;
}
