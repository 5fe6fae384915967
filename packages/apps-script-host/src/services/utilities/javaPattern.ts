/** A piece of a pattern of Java's SimpleDateFormat: a run of one letter, or text that stands as it is. */
export type PatternPiece =
  { readonly letter: string; readonly count: number } | { readonly letter: null; readonly text: string };

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

/**
 * The pieces of `pattern`. Two apostrophes are one, inside quotes and outside.
 * @throws Error in Java's words for a letter that is no field and for a quote that is not closed
 */
export function piecesOf(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  let isQuoted = false;
  for (const [run] of pattern.matchAll(/''|([A-Za-z])\1*|[^]/gu)) {
    if (run === "'") isQuoted = !isQuoted;
    else if (!isQuoted && /^[A-Za-z]/.test(run)) pieces.push(fieldOf(run));
    else addText(pieces, run === "''" ? "'" : run);
  }
  if (isQuoted) throw new Error('Unterminated quote');
  return pieces;
}

function fieldOf(run: string): PatternPiece {
  const letter = run.charAt(0);
  if (!LETTERS.includes(letter)) throw new Error(`Illegal pattern character '${letter}'`);
  if (letter === 'X' && run.length > 3) throw new Error('invalid ISO 8601 format: length=' + String(run.length));
  return { letter, count: run.length };
}

function addText(pieces: PatternPiece[], text: string): void {
  const last = pieces[pieces.length - 1];
  if (last?.letter === null) pieces[pieces.length - 1] = { letter: null, text: last.text + text };
  else pieces.push({ letter: null, text });
}

/** Names as `Locale.US` has them. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
