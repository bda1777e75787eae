'use client';

import { useActionState } from 'react';
import { Passage } from '@/components/resolution-line/passage';
import { Button } from '@/components/ui/button';
import { FormMessage } from '@/components/ui/form-message';
import { RESOLUTION_LINK_KINDS } from '@/lib/domain/resolution-link';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { LinkProposalView } from '@/lib/read/resolution-links-page';

interface Props {
  proposal: LinkProposalView;
  confirm: FormAction;
  reject: FormAction;
}

/** A proposed link: both passages beside each other, below them what can be said of it, each with its key. */
export function ProposalCard({ proposal, confirm, reject }: Props) {
  const [confirmed, confirmAction, confirming] = useActionState(confirm, IDLE);
  const [rejected, rejectAction, rejecting] = useActionState(reject, IDLE);
  const { id, kind, from, to } = proposal;
  const busy = confirming || rejecting;
  return (
    <article
      data-proposal
      tabIndex={-1}
      aria-label={`${from.citation} ${TERMS.ResolutionLinkKind[kind]} ${to.citation}`}
      aria-busy={busy}
      className="border-line mb-24 rounded-[4px] border p-16 focus-within:border-accent"
    >
      <p className="text-14 text-muted mb-12">{originOf(proposal)}</p>
      <div className="grid grid-cols-1 gap-24 lg:grid-cols-2">
        <Passage label="Späterer Beschluss" end={from} />
        <Passage label="Früherer Beschluss" end={to} />
      </div>
      <FormMessage state={confirmed} />
      <FormMessage state={rejected} />
      <div className="border-line mt-16 flex flex-wrap items-center gap-8 border-t pt-12">
        <form action={confirmAction} className="flex flex-wrap items-center gap-8">
          <input type="hidden" name="linkId" value={id} />
          <span className="mr-4">Der spätere Beschluss</span>
          {RESOLUTION_LINK_KINDS.map((one, index) => (
            <Button
              key={one}
              name="kind"
              value={one}
              small
              rank={one === kind ? 'primary' : 'secondary'}
              aria-disabled={busy || undefined}
              data-key={index + 1}
              data-proposed={one === kind || undefined}
            >
              <kbd className="figures opacity-80">{index + 1}</kbd> {TERMS.ResolutionLinkKind[one]}
            </Button>
          ))}
        </form>
        <form action={rejectAction} className="lg:ml-auto">
          <input type="hidden" name="linkId" value={id} />
          <Button small rank="tertiary" aria-disabled={busy || undefined} data-key="n">
            <kbd className="figures">N</kbd> Nicht verknüpfen
          </Button>
        </form>
      </div>
    </article>
  );
}

function originOf({ origin, kind, likeness }: LinkProposalView): string {
  const proposed = `Vorgeschlagen ${TERMS.LinkOrigin[origin]}: „${TERMS.ResolutionLinkKind[kind]}“`;
  return likeness === null ? proposed : `${proposed} · Übereinstimmung ${likeness} %`;
}
