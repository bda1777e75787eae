import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { AttendanceHead } from '@/components/attendance/attendance-head';
import { DelegationForm } from '@/components/attendance/delegation-form';
import { GuestList } from '@/components/attendance/guest-list';
import { MomentPanel } from '@/components/attendance/moment-panel';
import { StateList } from '@/components/attendance/state-list';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { isStateCode } from '@/lib/domain/federal-state';
import { attendancePage } from '@/lib/read/attendance-page';
import type { OpenedForm } from '@/lib/read/attendance-form';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { allPresent, presence, register, registerGuestBody, removeGuestBody } from './actions';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<Partial<Record<'land' | 'gast' | 'vor', string | string[]>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Anwesenheit auf der ${(await params).number}. IntMK` };
}

/** Who comes for whom, who is in the room, and from which item on. */
export default async function AttendancePage({ params, searchParams }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const { land, gast, vor } = await searchParams;
  const place = { opened: openedForm(land, gast), itemId: typeof vor === 'string' ? vor : null };
  const page = await attendancePage(await requireUser(routes.attendance(number)), number, place);
  if (!page) notFound();
  const { form } = page;
  return (
    <>
      <AttendanceHead page={page} />
      <ConferencePages conference={page.number} current="session" />
      {form && (
        <Section title={form.name === '' ? 'Gäste hinzufügen' : `Delegation: ${form.name}`} screenOnly>
          <DelegationForm
            key={`${form.state ?? form.delegationId} ${form.seal}`}
            conference={page.number}
            form={form}
            action={form.state ? register : registerGuestBody}
          />
        </Section>
      )}
      <Section title="Länder">
        <MomentPanel page={page} allPresent={allPresent} />
        <StateList page={page} presence={presence} />
      </Section>
      <Section title="Gäste">
        <GuestList page={page} remove={removeGuestBody} />
      </Section>
    </>
  );
}

function openedForm(state: unknown, guests: unknown): OpenedForm | null {
  if (typeof state === 'string' && isStateCode(state)) return { kind: 'STATE', state };
  if (typeof guests !== 'string') return null;
  return guests === 'neu' ? { kind: 'NEW_GUESTS' } : { kind: 'GUESTS', delegationId: guests };
}
