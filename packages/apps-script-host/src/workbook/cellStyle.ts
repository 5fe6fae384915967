/** How a cell looks; a missing field is the sheet's default. Equal styles are one object. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: 'underline' | 'line-through';
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  readonly borders?: string;
}

/** A change of some fields; `null` brings the default back. */
export type StyleChange = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

const known = new Map<string, CellStyle>();

/** `style` with `change`; null when nothing differs from the default any more. */
export function restyled(style: CellStyle | null, change: StyleChange): CellStyle | null {
  const merged = Object.entries({ ...style, ...change }).filter(([, value]) => value !== null && value !== undefined);
  if (merged.length === 0) return null;
  merged.sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(merged);
  const shared = known.get(key) ?? (Object.fromEntries(merged) as CellStyle);
  known.set(key, shared);
  return shared;
}
