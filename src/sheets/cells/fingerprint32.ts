/** Where a 32-bit FNV-1a hash starts. */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Beyond any half of a number, so that a blank differs from 0. */
const BLANK = 0x5bd1e995;

/** `hash` with a text mixed in; the length goes in too, so that neighbours cannot trade letters. */
export function mixText(hash: number, text: string): number {
  let mixed = Math.imul(hash ^ text.length, PRIME);
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), PRIME);
  return mixed;
}

/** A hash as it is kept: a short text. */
export const printOfHash = (hash: number): string => (hash >>> 0).toString(36);

/** A short print of a text, by which a later look tells whether it is still the same. */
export const printOfText = (text: string): string => printOfHash(mixText(HASH_START, text));

/** `hash` with a number mixed in: both halves of an integer and, where there is one, the fraction. */
export function mixNumber(hash: number, value: number | null): number {
  if (value === null) return Math.imul(hash ^ BLANK, PRIME);
  const whole = Math.floor(value);
  const mixed = Math.imul(Math.imul(hash ^ (whole | 0), PRIME) ^ ((whole / 0x1_0000_0000) | 0), PRIME);
  return whole === value ? mixed : Math.imul(mixed ^ (((value - whole) * 0x4000_0000) | 0), PRIME);
}
