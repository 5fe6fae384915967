import { SignatureMismatch } from '../runtime/signature';

/** Bytes as Java has them: -128 to 127. */
export type Bytes = readonly number[];

/** A text in UTF-8, or in US_ASCII with `?` for what that has not. */
export function bufferOf(value: string | Bytes, charset = 'UTF_8'): Buffer {
  if (typeof value !== 'string') return Buffer.from(Array.from(value, (byte) => byte & 255));
  return charset === 'US_ASCII' ? Buffer.from(value.replace(/[^\0-\x7f]/gu, '?'), 'ascii') : Buffer.from(value, 'utf8');
}

export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/**
 * What is digested or signed. Unlike elsewhere a text without a charset is US_ASCII: every letter outside it counts as
 * `?` (observed).
 */
export function digestible(value: string | Bytes, charset: string | null): Buffer {
  if (typeof value === 'string') {
    if (charset !== null && charset !== 'UTF_8' && charset !== 'US_ASCII') throw new SignatureMismatch();
    return bufferOf(value, charset ?? 'US_ASCII');
  }
  if (charset !== null || !Array.isArray(value)) throw new SignatureMismatch();
  const wrong = Array.from(value as Bytes).find((byte) => typeof byte !== 'number');
  if (wrong !== undefined) throw new Error(`Cannot convert ${String(wrong)} to byte.`);
  return bufferOf(value);
}
