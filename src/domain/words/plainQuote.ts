/** A person's words in somebody's letter are cut to so many characters. */
const MOST = 200;

/** Breaks what a mail programme would make a link of: it is read, and leads nowhere. */
function unlinked(text: string): string {
  return text.replace(/:(?=\/\/)/g, '[:]').replace(/(?<=[\p{L}\d-])[.。．｡](?=[\p{L}\d-]*\p{L}{2})/gu, '[.]');
}

/** A text of a person's as it may stand in a letter: one line of visible characters, cut, no address of it a link. */
export function plainQuote(text: string, most = MOST): string {
  const visible = [...text.replace(/[\p{C}\s]+/gu, ' ').trim()];
  return unlinked(visible.length > most ? `${visible.slice(0, most).join('')}…` : visible.join(''));
}
