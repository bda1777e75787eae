import { AssessForm } from '@/components/follow-up/assess-form';
import type { DemandActions } from '@/components/follow-up/demand-actions';
import { RecordAnswerForm } from '@/components/follow-up/record-answer-form';
import { Fold } from '@/components/motion/fold';
import { ButtonLink } from '@/components/ui/button';
import { CommandForm } from '@/components/ui/command-form';
import { Section } from '@/components/ui/section';
import type { DemandOffice, DemandPage } from '@/lib/read/demand-page';
import { routes } from '@/lib/routes';

interface Props {
  page: DemandPage;
  office: DemandOffice;
  actions: DemandActions;
}

/** What the office writes down about a request: an answer that came, its own finding, a word for itself. */
export function OfficeDesk({ page, office, actions }: Props) {
  const seen = { demandId: page.id, version: page.version };
  return (
    <Section title="Eintragen" screenOnly>
      <div className="flex flex-col gap-12">
        {page.followUp && (
          <>
            <Fold title="Eingegangene Antwort festhalten">
              <RecordAnswerForm seen={seen} office={office} action={actions.storeAnswer} />
            </Fold>
            <Fold title="Bewerten">
              <AssessForm seen={seen} today={office.today} action={actions.assess} />
            </Fold>
          </>
        )}
        <Fold title="Internen Vermerk hinzufügen">
          <div className="max-w-[46rem]">
            <CommandForm
              action={actions.remark}
              hidden={seen}
              rank="secondary"
              small
              submit="Vermerk speichern"
              field={{
                name: 'text',
                label: 'Vermerk',
                hint: 'Ihn lesen nur die Länder und ihre Geschäftsstelle.',
              }}
            />
          </div>
        </Fold>
        {office.setsUpGroup && (
          <p className="mt-8">
            <ButtonLink href={routes.newWorkingGroup(page.id)} icon="people">
              Arbeitsgruppe einsetzen oder Bericht anlegen
            </ButtonLink>
          </p>
        )}
      </div>
    </Section>
  );
}
