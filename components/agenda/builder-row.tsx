'use client';

import Link from 'next/link';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { ARRANGE_FORM } from '@/components/agenda/arrange-form';
import { AgendaRemark } from '@/components/agenda/agenda-remark';
import { ApplicantLine } from '@/components/agenda/applicant-line';
import { GreenListChip } from '@/components/agenda/green-list-chip';
import { useDraggableRow } from '@/components/agenda/use-draggable-row';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import type { AgendaStep } from '@/lib/domain/agenda-plan';
import type { EditableItem } from '@/lib/read/edit-agenda-page';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  item: EditableItem;
  onStep: (step: AgendaStep) => void;
  /** The form about this item, where it is open. */
  panel: ReactNode;
}

const KEYS: Readonly<Record<string, AgendaStep>> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  ArrowRight: 'IN',
  ArrowLeft: 'OUT',
};

/** One row at the office's desk: grip, number, what it says, steps up and down, and the way to its form. */
export function BuilderRow({ conference, item, onStep, panel }: Props) {
  const { row, grip, edge, dragging } = useDraggableRow(item);
  const section = item.kind === 'SECTION';
  return (
    <li
      ref={row}
      id={`punkt-${item.id}`}
      data-edge={edge ?? undefined}
      data-dragging={dragging || undefined}
      className={`builder-row border-line border-b py-8 ${section ? 'bg-hued' : ''} ${item.parentId === null ? '' : 'sm:pl-24'}`}
    >
      <div className="grid grid-cols-[2rem_minmax(0,1fr)] items-start gap-x-8 gap-y-4 sm:grid-cols-[2rem_3.5rem_minmax(0,1fr)_auto]">
        <Grip item={item} grip={grip} onStep={onStep} />
        <span className="figures flex flex-wrap items-center gap-4 pt-4 font-semibold sm:flex-col sm:items-start">
          {item.number}
          {item.greenList && <GreenListChip />}
        </span>
        <div className="col-start-2 min-w-0 pt-4 sm:col-start-3">
          <RowText item={item} />
        </div>
        <div className="col-start-2 flex flex-wrap items-center gap-4 sm:col-start-4 sm:justify-end">
          {!item.fixed && <Steps item={item} />}
          <Link
            href={panel ? routes.editAgenda(conference) : routes.editAgendaItem(conference, item.id)}
            prefetch={false}
            scroll={false}
            className="link text-14 inline-flex min-h-32 items-center px-4"
          >
            {panel ? 'Schließen' : 'Bearbeiten'}
            <span className="sr-only">: {item.title}</span>
          </Link>
        </div>
      </div>
      {panel}
    </li>
  );
}

/** The handle for dragging and for the keyboard; what was sent out has none. */
function Grip({ item, grip, onStep }: Pick<Props, 'item' | 'onStep'> & { grip: Ref<HTMLButtonElement> }) {
  if (item.fixed)
    return (
      <span
        className="text-muted flex size-32 items-center justify-center"
        title="Versandt: Platz und Nummer bleiben"
      >
        <Icon name="lock" size={16} />
        <span className="sr-only">Versandt: Platz und Nummer bleiben</span>
      </span>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    <button
      ref={grip}
      id={`grip-${item.id}`}
      type="button"
      onKeyDown={onKeyDown}
      aria-describedby="grip-hint"
      className="text-muted hover:bg-hued flex size-32 cursor-grab items-center justify-center rounded-[4px]"
    >
      <Icon name="grip" />
      <span className="sr-only">
        {item.number} {item.title} verschieben
      </span>
    </button>
  );
}

function Steps({ item }: { item: EditableItem }) {
  const button = (step: AgendaStep, icon: 'up' | 'down', words: string) => (
    <Button
      rank="tertiary"
      small
      id={`${step.toLowerCase()}-${item.id}`}
      form={ARRANGE_FORM}
      name="move"
      value={`${item.id} ${item.version} ${step}`}
      title={words}
    >
      <Icon name={icon} size={16} />
      <span className="sr-only">
        {item.title} {words}
      </span>
    </Button>
  );
  return (
    <>
      {button('UP', 'up', 'nach oben')}
      {button('DOWN', 'down', 'nach unten')}
    </>
  );
}

function RowText({ item }: { item: EditableItem }) {
  return (
    <>
      <p className={item.kind === 'SECTION' ? 'font-semibold' : ''}>{item.title}</p>
      {item.applicants.length > 0 && (
        <p className="text-14 text-muted mt-2">
          <ApplicantLine applicants={item.applicants} allStates={item.allStates} />
        </p>
      )}
      <p className="mt-4 flex flex-wrap gap-8 empty:hidden">
        <AgendaRemark entry={item} />
        {item.admittedLate && <Chip icon="clock">nachträglich zugelassen</Chip>}
      </p>
    </>
  );
}
