import type { BookData } from '../../bookData';
import { absoluteRange, closedRange, quotedSheet, sheetRangeOf } from '../a1';

/** Makes a range of a sheet a reference that other programs read: `'План'!$A$2:$A$1000`. */
export type WriteReference = (sheet: string, range: string) => string;

export function referenceWriter({ sheets }: BookData): WriteReference {
  return (name, range) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    const closed = sheet === undefined ? range : closedRange(range, sheet.maxRows, sheet.maxColumns);
    return `${quotedSheet(name)}!${absoluteRange(closed)}`;
  };
}

/** The same for a reference as a rule holds it, with or without a sheet and a `=`. */
export function writtenReference(reference: string, own: string, write: WriteReference): string {
  const bare = reference.replace(/^=/, '');
  const target = sheetRangeOf(bare) ?? { sheet: own, range: bare.replace(/\$/g, '') };
  return write(target.sheet, target.range);
}
