import { childOf } from '../xml/element';
import type { XmlElement } from '../xml/element';

/** A colour of a workbook as `#rrggbb`; undefined for "automatic" and for what cannot be told. */
export type ReadColor = (color: XmlElement | undefined) => string | undefined;

/** Theme colours are numbered light first, though the theme part lists dark first. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const FIRST_INDEXED = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];

export function colorReader(theme: XmlElement | undefined): ReadColor {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const themeColors = THEME_ORDER.map((name) => {
    const color = childOf(scheme, name)?.children[0]?.attributes;
    return color?.['lastClr'] ?? color?.['val'];
  });
  return (color) => {
    const { rgb, theme: themeIndex, indexed, tint } = color?.attributes ?? {};
    const hex = rgb ?? themeColors[Number(themeIndex ?? NaN)] ?? FIRST_INDEXED[Number(indexed ?? NaN) % 8];
    return hex !== undefined && isLegacy(indexed) && /^[0-9a-f]{6,8}$/i.test(hex)
      ? tinted(hex.slice(-6), Number(tint ?? 0))
      : undefined;
  };
}

/** Only the first sixteen of the old palette are the same everywhere. */
function isLegacy(indexed: string | undefined): boolean {
  return indexed === undefined || Number(indexed) < 16;
}

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${moved.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** `#rrggbb` as the file writes it, fully opaque. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
