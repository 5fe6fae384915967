/** A decoder of the platform's by its WHATWG label; null where the bytes are not of that encoding. */
export type DecodeAs = (label: 'utf-8' | 'windows-1251' | 'ibm866') => string | null;

/** Of letters that make words: in the wrong one of two encodings capitals stand where small letters should. */
function russianLetters(text: string): number {
  return text.match(/[а-яё]/g)?.length ?? 0;
}

/**
 * The text of a bank's file by its bytes, whatever the file says of itself (spec §15 "Encoding"): UTF-8 where they are
 * it, else of windows-1251 and cp866 the one that makes more Russian letters; of equal ones windows-1251.
 */
export function textOfBytes(decode: DecodeAs): string {
  const utf = decode('utf-8');
  if (utf !== null) return utf;
  const windows = decode('windows-1251') ?? '';
  const dos = decode('ibm866') ?? '';
  return russianLetters(dos) > russianLetters(windows) ? dos : windows;
}
