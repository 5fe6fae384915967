import { FileFault } from '../fileError';

/**
 * The text of a CSV file: UTF-8 with or without a mark, UTF-16 with one (Excel's "Unicode text"), else windows-1251,
 * in which nearly every sequence of bytes is a text, while a text in it is hardly ever valid UTF-8.
 */
export function decodeText(file: Buffer): string {
  const text = new TextDecoder(encodingOf(file)).decode(file);
  if (text.includes('\0')) throw new FileFault('is not a text table');
  return text;
}

function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  return isUtf8(file) ? 'utf-8' : 'windows-1251';
}

function isUtf8(file: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file);
    return true;
  } catch {
    return false;
  }
}
