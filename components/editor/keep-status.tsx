'use client';

import type { KeepState } from '@/components/editor/draft-keeper';
import { Button } from '@/components/ui/button';
import { Icon, type IconName } from '@/components/ui/icon';
import { routes } from '@/lib/routes';

interface Props {
  state: KeepState;
  motionId: string;
  /** Keeps this window's text although another window wrote on. */
  onInsist: () => void;
}

const ICONS: Record<KeepState['kind'], IconName> = {
  UNCHANGED: 'info',
  KEPT: 'check',
  OFFLINE: 'warning',
  SIGNED_OUT: 'warning',
  OTHER_WINDOW: 'warning',
  REFUSED: 'warning',
};

/** Where the text is, in words; read out when it changes. */
export function KeepStatus({ state, motionId, onInsist }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-16 gap-y-8">
      <p role="status" className="flex items-start gap-8">
        <span className={`flex pt-2 ${state.kind === 'KEPT' ? 'text-good' : 'text-muted'}`}>
          <Icon name={ICONS[state.kind]} />
        </span>
        <span>{statusWords(state)}</span>
      </p>
      {state.kind === 'SIGNED_OUT' && (
        <a className="link" href={routes.signIn(routes.editMotion(motionId))}>
          Neu anmelden
        </a>
      )}
      {state.kind === 'OTHER_WINDOW' && (
        <>
          <Button type="button" small onClick={onInsist}>
            Diesen Text behalten
          </Button>
          <a className="link" href={routes.editMotion(motionId)}>
            Den anderen Text laden
          </a>
        </>
      )}
    </div>
  );
}

function statusWords(state: KeepState): string {
  if (state.kind === 'UNCHANGED') return 'Noch nichts geändert.';
  if (state.kind === 'KEPT') return `Entwurf gesichert, ${state.savedAt}`;
  const place = state.local
    ? 'Ihr Text liegt in diesem Browser.'
    : 'Bitte schließen Sie dieses Fenster nicht: Ihr Text steht nur hier.';
  if (state.kind === 'REFUSED') return `${state.message} ${place}`;
  if (state.kind === 'OFFLINE') return `Keine Verbindung – ${place}`;
  if (state.kind === 'SIGNED_OUT')
    return `Sitzung beendet – bitte neu anmelden, Ihr Text bleibt erhalten. ${place}`;
  return `In einem anderen Fenster haben Sie weitergeschrieben; dieses sichert nicht mehr. ${place}`;
}
