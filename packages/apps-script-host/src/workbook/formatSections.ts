/** A piece of what a section prints. */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly token: string };

export interface Section {
  readonly parts: readonly Part[];
  readonly isDate: boolean;
  readonly isGeneral: boolean;
}

const SCANNER =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[\$([^\]-]*)[^\]]*\]|\[(h+|m+|s+)\]|\[[^\]]*\]|(general)|(am\/pm|a\/p|y+|d+|m+|h+|s+(?:\.0+)?)|([#0?][#0?,.]*(?:e[+-]0+)?|\.[#0?]+)|(%)|(@)|([^])/giu;

/** Splits one section of a number format into what it prints. */
function sectionOf(text: string): Section {
  const parts: Part[] = [];
  let isGeneral = text.trim() === '';
  for (const m of text.replace(/#[ \u00a0]##0/g, '#,##0').matchAll(SCANNER)) {
    const literal = m[1] ?? m[2] ?? (m[3] === undefined ? undefined : ' ') ?? m[5] ?? m[12];
    const date = m[6] === undefined ? m[8] : `[${m[6]}]`;
    if (m[7]) isGeneral = true;
    else if (date !== undefined) parts.push({ kind: 'date', token: date });
    else if (m[9] !== undefined) parts.push({ kind: 'digits', pattern: m[9] });
    else if (m[10]) parts.push({ kind: 'percent' });
    else if (m[11]) parts.push({ kind: 'text' });
    if (literal) parts.push({ kind: 'literal', text: literal });
    if (m[10]) parts.push({ kind: 'literal', text: '%' });
  }
  return { parts, isGeneral, isDate: parts.some(({ kind }) => kind === 'date') };
}

/** Formats repeat: each is taken apart once. */
const sections = new Map<string, readonly Section[]>();

/** The sections of a number format: for positive numbers, negative ones, zero. */
export function sectionsOf(format: string): readonly Section[] {
  const known = sections.get(format) ?? format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(sectionOf);
  sections.set(format, known);
  return known;
}
