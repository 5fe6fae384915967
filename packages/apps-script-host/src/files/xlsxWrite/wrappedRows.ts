import type { CellData, SheetData } from '../../bookData';

/** Google's own, where nobody set another. */
const COLUMN_PIXELS = 100;
const LINE_PIXELS = 17;
const PADDING_PIXELS = 4;
/** Of a letter of 10 points, on average; capitals and Cyrillic are wider than small Latin. */
const LETTER_PIXELS = 7;
const FONT_SIZE = 10;

/**
 * How high a row is for its wrapped texts to be read whole, in pixels; undefined where one line of each is enough. Google
 * and Excel work it out on opening, LibreOffice goes by what the file says.
 *
 * @param widths pixels by column
 */
export function wrappedHeight(
  cells: readonly (CellData | null)[],
  widths: SheetData['columnWidths'],
): number | undefined {
  let most = LINE_PIXELS + PADDING_PIXELS;
  const usual = most;
  cells.forEach((cell, column) => {
    if (cell?.wrap !== true || typeof cell.value !== 'string') return;
    const scale = (cell.fontSize ?? FONT_SIZE) / FONT_SIZE;
    const letters = Math.floor(((widths[column] ?? COLUMN_PIXELS) - PADDING_PIXELS) / (LETTER_PIXELS * scale));
    most = Math.max(most, linesOf(cell.value, Math.max(1, letters)) * LINE_PIXELS * scale + PADDING_PIXELS);
  });
  return most > usual ? Math.ceil(most) : undefined;
}

/** Lines that a text takes, broken between words; a word that is longer than a line is broken inside. */
function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, letters), 0);
}

function linesOfParagraph(paragraph: string, letters: number): number {
  let lines = 1;
  let taken = 0;
  for (const { length } of paragraph.split(' ')) {
    const isFirst = taken === 0;
    if (!isFirst && taken + 1 + length <= letters) {
      taken += 1 + length;
      continue;
    }
    if (!isFirst) lines += 1;
    lines += Math.max(0, Math.ceil(length / letters) - 1);
    taken = length % letters || Math.min(length, letters);
  }
  return lines;
}
