import 'server-only';
import { DEMAND_KINDS, type DemandDue, type DemandKind } from '@/lib/domain/demand';
import type { Prisma } from './generated/client';

/** What was read of a request before anybody corrected it. */
export interface StoredReading {
  kind: DemandKind;
  /** Codes of bodies. */
  addressees: string[];
  text: string;
  due: DemandDue;
  followUp: boolean;
}

/** The `reading` of a request; null where there is none or it is not one. */
export function storedReading(column: Prisma.JsonValue): StoredReading | null {
  if (typeof column !== 'object' || column === null || Array.isArray(column)) return null;
  const { kind, addressees, text, due, followUp } = column;
  const known = DEMAND_KINDS.find((one) => one === kind);
  if (!known || typeof text !== 'string' || typeof followUp !== 'boolean' || !Array.isArray(addressees))
    return null;
  const codes = addressees.filter((code) => typeof code === 'string');
  return { kind: known, addressees: codes, text, followUp, due: storedDue(due) };
}

function storedDue(value: Prisma.JsonValue | undefined): DemandDue {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { conference: null, on: null };
  const { conference, on } = value;
  return {
    conference: typeof conference === 'number' ? conference : null,
    on: typeof on === 'string' ? on : null,
  };
}
