/** A text too long for one value of a store, cut into named parts. */
export interface PartedStore {
  readonly prefix: string;
  /** The most letters a value takes; Russian takes two bytes a letter, some signs three. */
  readonly partLength: number;
  readonly mostParts: number;
}

/**
 * The parts by name, or null when the text is too long to keep. Each begins with the same mark and the number of parts,
 * so that what an older, longer text left behind is never read with it.
 */
export function partsOf(text: string, mark: string, { prefix, partLength, mostParts }: PartedStore) {
  const count = Math.ceil(text.length / partLength);
  if (count > mostParts) return null;
  const parts = Array.from({ length: count }, (_, at): [string, string] => [
    `${prefix}${at}`,
    `${mark} ${count} ${text.slice(at * partLength, (at + 1) * partLength)}`,
  ]);
  return Object.fromEntries(parts);
}

/** Whether a name is one under which a part is kept. */
export function isPartOf(name: string, { prefix }: PartedStore): boolean {
  return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
}

const HEAD = /^(\S+ (\d+)) /;

/** The whole text, or null when a part of it is gone. */
export function textOf(values: Readonly<Record<string, unknown>>, { prefix }: PartedStore): string | null {
  const first = values[`${prefix}0`];
  const head = typeof first === 'string' ? HEAD.exec(first) : null;
  if (head === null) return null;
  const parts = Array.from({ length: Number(head[2]) }, (_, at) => values[`${prefix}${at}`]);
  const start = `${head[1] ?? ''} `;
  if (!parts.every((part): part is string => typeof part === 'string' && part.startsWith(start))) return null;
  return parts.map((part) => part.slice(start.length)).join('');
}
