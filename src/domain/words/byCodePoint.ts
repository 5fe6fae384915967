/** Orders texts by their code points: no locale, so that every machine gives one order. */
export function byCodePoint(one: string, other: string): number {
  const ours = [...one];
  const theirs = [...other];
  const at = ours.findIndex((char, place) => char !== theirs[place]);
  return at < 0 ? ours.length - theirs.length : (ours[at]?.codePointAt(0) ?? 0) - (theirs[at]?.codePointAt(0) ?? -1);
}
