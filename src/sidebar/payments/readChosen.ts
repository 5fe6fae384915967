import { textOfBytes } from '../../domain/bank/decode';
import { incomingIn } from '../../domain/bank/incoming';
import type { IncomingFile } from '../../domain/bank/incoming';
import { BankReading, isBankFile, linesOf } from '../../domain/bank/parse';

/** The largest file that is read. */
const MOST_BYTES = 20_000_000;
/** After so many lines the page takes a breath and shows how far it is. */
const LINES_AT_ONCE = 20_000;

export type ReadFile =
  (IncomingFile & { readonly kind: 'read'; readonly isCut: boolean }) | { readonly kind: 'too-large' | 'no-bank-file' };

/** Reads a file that a person chose; nothing of it leaves the browser here. */
export async function readChosen(file: File, onShare: (share: number) => void): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { kind: 'too-large' };
  const bytes = await file.arrayBuffer();
  const text = textOfBytes((label) => {
    try {
      return new TextDecoder(label, { fatal: label === 'utf-8' }).decode(bytes);
    } catch {
      return null;
    }
  });
  if (!isBankFile(text)) return { kind: 'no-bank-file' };
  const reading = new BankReading();
  let [lines, read] = [0, 0];
  for (const line of linesOf(text)) {
    if (lines > 0) reading.take(line);
    lines += 1;
    read += line.length + 1;
    if (lines % LINES_AT_ONCE === 0) {
      onShare(read / text.length);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const whole = reading.file();
  return { kind: 'read', ...incomingIn(whole), isCut: whole.isCut };
}
