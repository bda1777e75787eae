import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GrantRoleForm } from '@/components/people/grant-role-form';
import { PersonSwitch } from '@/components/people/person-switch';
import { RenewLinkForm } from '@/components/people/renew-link-form';
import { RoleList } from '@/components/people/role-list';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { personPage } from '@/lib/read/person-page';
import { routes } from '@/lib/routes';
import { disable, enable } from '../actions';
import { end, grant, renewLink } from './actions';

export const metadata: Metadata = { title: 'Person' };

/** One person: access, roles with their days, a new link, the lock. */
export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await personPage(await requireUser(routes.person(id)), id);
  if (!person) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Personen', href: routes.people() }, { label: person.name }]}
        title={person.name}
      >
        <Facts
          facts={[
            { term: 'E-Mail-Adresse', value: <span className="break-all">{person.email}</span> },
            { term: 'Zugang', value: person.disabled ? 'gesperrt' : person.access },
            { term: 'Letzte Anmeldung', value: person.lastSignIn ?? 'noch nie' },
          ]}
        />
      </PageHead>
      <Section title="Rollen">
        <RoleList person={person} end={end} />
      </Section>
      <Section title="Weitere Rolle">
        <GrantRoleForm person={person} action={grant} choices={person.choices} />
      </Section>
      {person.can.renewLink && (
        <Section title="Neuer Link">
          <p className="text-muted mb-12 max-w-[46rem]">
            Für ein verlorenes Kennwort oder eine abgelaufene Einladung. Ein gesetztes Kennwort gilt, bis mit
            dem Link ein neues gesetzt ist.
          </p>
          <RenewLinkForm personId={person.id} action={renewLink} />
        </Section>
      )}
      {(person.can.disable || person.disabled) && (
        <Section title="Sperre">
          <p className="text-muted mb-12 max-w-[46rem]">
            Wer gesperrt wird, ist beim nächsten Klick abgemeldet und kommt erst nach dem Entsperren wieder
            herein.
          </p>
          <PersonSwitch
            person={person}
            action={person.disabled ? enable : disable}
            label={person.disabled ? 'Entsperren' : 'Sperren'}
          />
        </Section>
      )}
    </>
  );
}
