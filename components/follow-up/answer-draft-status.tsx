import type { AnswerKeepState } from '@/components/follow-up/answer-keeper';
import { Icon } from '@/components/ui/icon';

interface Props {
  state: AnswerKeepState;
  /** "23. November 2026, 14:05 Uhr"; null: nothing was kept when the page was opened. */
  savedAt: string | null;
}

/** Where the words are; read out when it changes. */
export function AnswerDraftStatus({ state, savedAt }: Props) {
  const warns = state.kind !== 'UNCHANGED' && state.kind !== 'KEPT';
  return (
    <p role="status" className="flex items-start gap-8">
      <span className={`flex pt-2 ${state.kind === 'KEPT' ? 'text-good' : 'text-muted'}`}>
        <Icon name={warns ? 'warning' : state.kind === 'KEPT' ? 'check' : 'info'} />
      </span>
      <span>{statusWords(state, savedAt)}</span>
    </p>
  );
}

const HERE_ALONE = 'Ihr Text steht bisher nur in diesem Fenster; bitte schließen Sie es nicht.';

function statusWords(state: AnswerKeepState, savedAt: string | null): string {
  if (state.kind === 'KEPT') return `Entwurf gesichert, ${state.savedAt}. Nur Sie können ihn lesen.`;
  if (state.kind === 'UNCHANGED')
    return savedAt === null
      ? 'Solange Sie schreiben, lesen nur Sie den Entwurf.'
      : `Entwurf vom ${savedAt}. Nur Sie können ihn lesen.`;
  if (state.kind === 'OFFLINE') return `Keine Verbindung. ${HERE_ALONE}`;
  if (state.kind === 'SIGNED_OUT')
    return `Ihre Sitzung ist beendet. Bitte melden Sie sich in einem weiteren Fenster neu an. ${HERE_ALONE}`;
  if (state.kind === 'REFUSED') return `${state.message} ${HERE_ALONE}`;
  return `In einem anderen Fenster haben Sie weitergeschrieben; dieses sichert nicht mehr von selbst. Mit „Entwurf sichern“ behalten Sie diesen Text.`;
}
