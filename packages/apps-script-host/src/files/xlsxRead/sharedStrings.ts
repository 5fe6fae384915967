import { demandCellLength } from '../limits';
import { scanXml } from '../xml/chunks';
import { decodeControls } from '../xml/decode';
import type { XmlScanner } from '../xml/scanner';
import type { Lose } from './losses';

/** The workbook's table of texts. */
export function readSharedStrings(bytes: Buffer | null, lose: Lose): readonly string[] {
  const texts: string[] = [];
  if (bytes === null) return texts;
  const scanner = scanXml(bytes);
  while (scanner.next())
    if (scanner.name === 'si' && scanner.kind !== 'close')
      texts.push(readRichText(scanner, () => `of text ${texts.length}`, lose));
  return texts;
}

/**
 * The text of an `si` or `is` element that the scanner stands on: all runs joined, without the phonetic reading.
 * Looks of its runs are lost. Afterwards the scanner stands on its closing tag.
 */
export function readRichText(scanner: XmlScanner, address: () => string, lose: Lose): string {
  const { name } = scanner;
  let text = '';
  let isPhonetic = false;
  while (scanner.kind !== 'empty' || scanner.name !== name) {
    if (!scanner.next() || (scanner.kind === 'close' && scanner.name === name)) break;
    if (scanner.name === 'rPr' && scanner.kind === 'open') lose('richText');
    if (scanner.name === 'rPh') isPhonetic = scanner.kind === 'open';
    if (scanner.name === 't' && scanner.kind === 'close' && !isPhonetic) text += scanner.textBefore();
  }
  return demandCellLength(decodeControls(text), address);
}
