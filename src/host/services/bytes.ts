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
