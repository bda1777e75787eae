import 'server-only';
import { plainText } from '@/lib/domain/plain-text';
import type { Prisma } from './generated/client';

/**
 * Plain data as a JSON column takes it: without undefined, and without the two things PostgreSQL refuses inside
 * strings, NUL and halves of surrogate pairs.
 */
export function storableJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value), (_key, entry: unknown) =>
    typeof entry === 'string' ? storableText(entry) : entry,
  ) as Prisma.InputJsonValue;
}

/** A text as PostgreSQL takes it and people see it. */
export function storableText(text: string): string {
  return plainText(text).replace(/\p{Surrogate}/gu, '\uFFFD');
}
