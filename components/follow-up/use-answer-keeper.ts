import { useEffect, useRef, useState } from 'react';
import { newBlockId } from '@/components/editor/new-block-id';
import { keepAnswer, type AnswerKeepState } from '@/components/follow-up/answer-keeper';
import { useLeaveWarning } from '@/components/ui/use-leave-warning';
import type { AnswerDraftView } from '@/lib/read/answer-draft';

/** Keeps what is written in the form that it is given; begins anew where the page knows a newer draft. */
export function useAnswerKeeper(place: string, draft: AnswerDraftView | null) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<AnswerKeepState>({ kind: 'UNCHANGED' });
  const { personId = null, version = 0 } = draft ?? {};
  useEffect(() => {
    const { current } = form;
    if (!current || personId === null) return;
    setState({ kind: 'UNCHANGED' });
    const keeper = keepAnswer({
      ...{ place, personId, draftVersion: version, windowId: newBlockId(), onState: setState },
      read: () => writtenIn(current),
    });
    current.addEventListener('input', keeper.changed);
    current.addEventListener('submit', keeper.sent);
    return () => {
      current.removeEventListener('input', keeper.changed);
      current.removeEventListener('submit', keeper.sent);
      keeper.stop();
    };
  }, [place, personId, version]);
  useLeaveWarning(state.kind !== 'UNCHANGED' && state.kind !== 'KEPT');
  return { form, state };
}

function writtenIn(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = data.get('text');
  return {
    text: typeof text === 'string' ? text : '',
    demandIds: data
      .getAll('answers')
      .flatMap((value) => (typeof value === 'string' ? (value.split(':')[0] ?? []) : [])),
  };
}
