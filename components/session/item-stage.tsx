'use client';

import { useState } from 'react';
import { AgendaRemark } from '@/components/agenda/agenda-remark';
import { ApplicantLine } from '@/components/agenda/applicant-line';
import { GreenListChip } from '@/components/agenda/green-list-chip';
import { StateStrip } from '@/components/federal-state/state-strip';
import type { DeskForms } from '@/components/session/desk-actions';
import { DecisionPanel } from '@/components/session/decision-panel';
import { GreenListPanel } from '@/components/session/green-list-panel';
import { ItemTools } from '@/components/session/item-tools';
import { ItemWordingFold } from '@/components/session/item-wording-fold';
import { remarkOf } from '@/components/session/remark-of';
import { OutcomeForm } from '@/components/session/outcome-form';
import type { Desk } from '@/components/session/use-desk';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { SessionItem } from '@/lib/domain/session';
import { greenListItems, isOpenItem } from '@/lib/domain/session-order';
import { callFormula } from '@/lib/i18n/session-words';

interface Props {
  desk: Desk;
  forms: DeskForms;
  item: SessionItem;
}

/** One item fills the page: what the chair reads aloud, what is voted on, what became of it. */
export function ItemStage({ desk, forms, item }: Props) {
  const { session } = desk;
  const listed = item.adoptsGreenList ? greenListItems(session) : [];
  return (
    <article aria-labelledby="shown-item" className="flex flex-col gap-20">
      <StageHead item={item} called={item.id === session.calledItemId} />
      {session.status === 'RUNNING' && isOpenItem(item) && (
        <p className="call-formula">
          {callFormula(
            item,
            listed.map(({ number }) => number),
          )}
        </p>
      )}
      {item.adoptsGreenList && <GreenListPanel listed={listed} fallenOff={desk.page.fallenOff} />}
      <ItemWordingFold item={item} />
      {/* Made anew when something else stands, so that no vote of one item is ever sent with another. */}
      <Recording key={`${item.id} ${standingKey(item)}`} {...{ desk, forms, item }} />
      {session.status !== 'PLANNED' && <ItemTools {...{ desk, forms, item }} />}
    </article>
  );
}

/** The same before and after the answer to its command came: nothing that is being typed may vanish with it. */
function standingKey({ decision }: SessionItem): string {
  return decision === null ? '' : (decision.clientKey ?? decision.id);
}

function StageHead({ item, called }: { item: SessionItem; called: boolean }) {
  return (
    <header>
      <p className="text-20 figures text-muted flex flex-wrap items-center gap-12 font-medium">
        TOP {item.number}
        {called && (
          <Chip tone="info" icon="forward">
            aufgerufen
          </Chip>
        )}
        {item.greenListEntryId !== null && <GreenListChip />}
        {item.decision === null && <AgendaRemark entry={remarkOf(item)} />}
      </p>
      <h2 id="shown-item" tabIndex={-1} className="text-24 md:text-32 mt-4 font-semibold">
        {item.title}
      </h2>
      {item.applicants.length > 0 && (
        <div className="mt-12">
          <StateStrip label={`Antragsteller zu TOP ${item.number}`} applicants={item.applicants} />
          <p className="text-muted mt-8">
            <ApplicantLine applicants={item.applicants} allStates={item.allStates} />
          </p>
        </div>
      )}
    </header>
  );
}

function Recording({ desk, forms, item }: Props) {
  const [correcting, setCorrecting] = useState(false);
  const { session, act } = desk;
  const { decision } = item;
  if (session.status === 'PLANNED' || (decision === null && !isOpenItem(item))) return null;
  if (decision === null) return <OutcomeForm {...{ forms, session, item, act }} correctedId={null} />;
  if (!correcting)
    return <DecisionPanel {...{ forms, item, decision, act }} onCorrect={() => setCorrecting(true)} />;
  return (
    <div className="flex flex-col gap-12">
      <OutcomeForm {...{ forms, session, item, act }} correctedId={decision.id} />
      <div>
        <Button type="button" rank="tertiary" onClick={() => setCorrecting(false)}>
          Doch nicht berichtigen
        </Button>
      </div>
    </div>
  );
}
