import { CommandForm } from '@/components/ui/command-form';
import { Fold } from '@/components/motion/fold';
import { InvitationList } from '@/components/motion/invitation-list';
import { InviteForm } from '@/components/motion/invite-form';
import { RegistrationForm } from '@/components/motion/registration-form';
import { HandOverForm, RolesForm } from '@/components/motion/roles-form';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { Coordination } from '@/lib/read/motion-coordination';
import type { MotionPage } from '@/lib/read/motion-page';

export interface CoordinationActions {
  invite: FormAction;
  revoke: FormAction;
  answer: FormAction;
  assign: FormAction;
  handOver: FormAction;
  register: FormAction;
  sendTopic: FormAction;
  withdraw: FormAction;
}

interface Props {
  page: MotionPage;
  desk: Coordination;
  actions: CoordinationActions;
}

/** Where the coordinating Land gathers the circle, answers questions, registers and withdraws. */
export function CoordinationDesk(props: Props) {
  return (
    <div data-print="no">
      <CoSigning {...props} />
      <Roles {...props} />
      <Registration {...props} />
      <Withdrawal {...props} />
    </div>
  );
}

function CoSigning({ page, desk, actions }: Props) {
  if (!page.text) return null;
  return (
    <div id="mitzeichnung">
      <Section title="Mitzeichnung">
        <Questions motionId={page.id} questions={desk.questions} answer={actions.answer} />
        <InvitationList motionId={page.id} desk={desk} revoke={actions.revoke} />
        {desk.can.invite && desk.invitable.length > 0 && (
          <InviteForm motionId={page.id} invitable={desk.invitable} action={actions.invite} />
        )}
      </Section>
    </div>
  );
}

function Questions({
  motionId,
  questions,
  answer,
}: {
  motionId: string;
  questions: Coordination['questions'];
  answer: FormAction;
}) {
  return questions.map((question) => (
    <div key={question.id} className="border-info bg-info-tint mb-16 max-w-[46rem] border-l-4 p-16">
      <h3 className="font-semibold">Rückfrage: {question.state}</h3>
      <p className="mt-4 mb-12 whitespace-pre-line">{question.text}</p>
      <CommandForm
        action={answer}
        hidden={{ motionId, questionId: question.id }}
        field={{ name: 'text', label: 'Ihre Antwort', hint: 'Alle lesen sie, die den Antrag lesen.' }}
        submit="Antwort senden"
      />
    </div>
  ));
}

function Roles({ page, desk, actions }: Props) {
  if (!desk.can.assignRoles) return null;
  const motion = { id: page.id, version: page.version };
  return (
    <Section title="Rollen">
      <RolesForm motion={motion} roles={desk.roles} action={actions.assign} />
      {desk.can.handOver && desk.successors.length > 0 && (
        <div className="mt-16">
          <Fold title="Koordinierung abgeben">
            <HandOverForm motion={motion} successors={desk.successors} action={actions.handOver} />
          </Fold>
        </div>
      )}
    </Section>
  );
}

function Registration({ page, desk, actions }: Props) {
  if (!desk.can.register && !desk.can.registerTopic) return null;
  return (
    <div id="anmeldung">
      <Section title="Anmeldung bei der Geschäftsstelle">
        <div className="flex max-w-[46rem] flex-col gap-20">
          {desk.can.registerTopic && (
            <Fold title="Thema vorab anmelden">
              <p className="mb-8">
                Die Geschäftsstelle erfährt den Titel und diese Beschreibung, nicht den Text.
              </p>
              <CommandForm
                action={actions.sendTopic}
                hidden={{ motionId: page.id }}
                field={{ name: 'summary', label: 'Worum es geht' }}
                rank="secondary"
                submit="Thema anmelden"
              />
            </Fold>
          )}
          {desk.can.register && (
            <RegistrationForm
              motionId={page.id}
              versionNumber={page.text?.number ?? null}
              late={desk.late}
              unconfirmed={desk.unconfirmed}
              action={actions.register}
            />
          )}
        </div>
      </Section>
    </div>
  );
}

function Withdrawal({ page, desk, actions }: Props) {
  if (!desk.can.withdraw) return null;
  return (
    <Section title="Rücknahme">
      <Fold title="Antrag zurückziehen">
        <p className="mb-8 max-w-[46rem]">
          {page.item
            ? `TOP ${page.item} bleibt auf der Tagesordnung stehen und trägt den Vermerk „Rücknahme“.`
            : 'Der Antrag bleibt mit seinem Verlauf erhalten, lässt sich aber nicht mehr ändern.'}{' '}
          Das lässt sich nicht rückgängig machen.
        </p>
        <CommandForm
          action={actions.withdraw}
          hidden={{ motionId: page.id, version: page.version }}
          rank="secondary"
          submit="Endgültig zurückziehen"
        />
      </Fold>
    </Section>
  );
}
