'use client';

import { seenDemandValue } from '@/lib/forms/follow-up-board-schemas';
import { useSharedEntry } from './shared-entry';

interface Props {
  row: { id: string; version: number };
  /** "TOP 4.4, Ziffer 2, 18. IntMK 2023" */
  name: string;
}

/** Chooses a row for the entry on several; it stays chosen where that was refused, also if the row changed since. */
export function RowBox({ row, name }: Props) {
  const { state, form } = useSharedEntry();
  const ticked = state.values.demands?.some((value) => value.startsWith(`${row.id}:`)) ?? false;
  return (
    <input
      // A box forgets its tick when the form is answered, unless it is made anew with it.
      key={String(ticked)}
      type="checkbox"
      name="demands"
      value={seenDemandValue(row)}
      form={form}
      defaultChecked={ticked}
      aria-label={`${name} auswählen`}
      className="size-20 accent-(--kern-color-action-default)"
    />
  );
}
