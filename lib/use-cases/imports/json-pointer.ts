import 'server-only';

/** The keys of a JSON pointer (RFC 6901): "/agenda/12/title" → agenda, 12, title. Null if it is none. */
function keysOf(pointer: string): string[] | null {
  if (!pointer.startsWith('/')) return null;
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value a pointer leads to; undefined where it leads nowhere. Only a value's own keys are followed. */
export function pointerValue(root: unknown, pointer: string): unknown {
  const keys = keysOf(pointer);
  if (keys === null) return undefined;
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && isOwnEntry(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    root,
  );
}

/** A list has its entries and nothing else: neither "length" nor what it inherits. */
function isOwnEntry(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && (!Array.isArray(value) || /^\d+$/.test(key));
}

/** A copy of `root` with another value at an existing pointer. */
export function withPointerValue<T>(root: T, pointer: string, value: unknown): T {
  const copy = structuredClone(root);
  const keys = keysOf(pointer) ?? [];
  const last = keys.at(-1);
  const parent = keys.length > 1 ? pointerValue(copy, pointer.slice(0, pointer.lastIndexOf('/'))) : copy;
  if (last === undefined || typeof parent !== 'object' || parent === null || !isOwnEntry(parent, last))
    throw new Error(`no value at ${pointer}`);
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}
