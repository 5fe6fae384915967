/** `'Sheet'!$A$1` by the upper-case name of a range. */
export type References = ReadonlyMap<string, string>;

/** Texts, quoted sheets, and words with what follows them: a sheet's `!` or a call's parenthesis. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_][\p{L}\p{N}_.]*)(!|\s*\()?/gu;

/** The letters of the engine's own names. */
export function isSpelledByEngine(word: string): boolean {
  return /^[\0-\u02af]*$/.test(word);
}

/** `formula` without names that the engine cannot spell: a sheet's is put in quotes, a range's gives way to the range. */
export function spelledOut(formula: string, references: References): string {
  if (isSpelledByEngine(formula)) return formula;
  return formula.replace(WORDS, (whole: string, word: string | undefined, after: string | undefined) => {
    if (word === undefined || isSpelledByEngine(word)) return whole;
    if (after === undefined) return references.get(word.toUpperCase()) ?? whole;
    return after === '!' ? `'${word}'!` : whole;
  });
}
