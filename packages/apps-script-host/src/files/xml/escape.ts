const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls, a lone half of a surrogate pair and two non-characters; and text that itself looks like the notation. */
const UNWRITABLE = /_(?=x[0-9a-f]{4}_)|(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}/giu;

/**
 * Text for an element or a double-quoted attribute of a workbook: what XML cannot hold becomes `_x000D_`, in capitals
 * as Excel has it. Line ends are kept by number.
 */
export function escapeXml(text: string): string {
  const code = (c: string): string => c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return text
    .replace(UNWRITABLE, (c) => `_x${code(c)}_`)
    .replace(/[&<>"\n\t]/g, (c) => ENTITIES[c] ?? `&#${c.charCodeAt(0)};`);
}
