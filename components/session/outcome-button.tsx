import type { SessionOutcome } from '@/lib/domain/session-command';
import { OUTCOME_KEYS } from '@/lib/domain/session-key';
import { OUTCOME_BUTTONS } from '@/lib/i18n/session-words';

interface Props {
  outcome: SessionOutcome;
  /** What the counts come to by the rules: the button that is expected now. */
  expected: boolean;
}

/** Records one outcome; its key stands on it. */
export function OutcomeButton({ outcome, expected }: Props) {
  return (
    <button
      name="outcome"
      value={outcome}
      className="outcome-button"
      data-expected={expected || undefined}
      aria-keyshortcuts={OUTCOME_KEYS[outcome]}
    >
      <Key of={outcome} />
      {OUTCOME_BUTTONS[outcome]}
    </button>
  );
}

/** The key that does the same, as on a keyboard. */
export function Key({ of }: { of: SessionOutcome }) {
  return (
    <kbd aria-hidden="true" className="key-cap">
      {OUTCOME_KEYS[of]}
    </kbd>
  );
}
