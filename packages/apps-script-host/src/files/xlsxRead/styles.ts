import type { CellData } from '../../bookData';
import { decodeControls } from '../xml/decode';
import { childOf, childrenOf, isOn } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { ReadColor } from './colors';
import { numberFormatOf } from './numberFormats';

/** How a cell looks: what is left of it without content. Defaults are absent, so a stale style is an empty object. */
export type CellLook = Omit<CellData, 'value' | 'formula' | 'note' | 'links'>;
export type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The looks of a workbook: of cells by style index, of conditional formats by their own index. */
export interface Styles {
  readonly cells: readonly CellLook[];
  readonly differences: readonly CellLook[];
}

export function readStyles(part: XmlElement | undefined, colorOf: ReadColor): Styles {
  const custom = new Map(
    childrenOf(childOf(part, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      decodeControls(attributes['formatCode'] ?? ''),
    ]),
  );
  const fonts = childrenOf(childOf(part, 'fonts'), 'font').map((font) => fontLook(font, colorOf));
  const fills = childrenOf(childOf(part, 'fills'), 'fill').map((fill) => fillLook(fill, colorOf));
  const cells = childrenOf(childOf(part, 'cellXfs'), 'xf').map((style) => ({
    ...formatLook(numberFormatOf(Number(style.attributes['numFmtId'] ?? 0), custom)),
    ...relativeTo(fonts[0], fonts[Number(style.attributes['fontId'] ?? 0)]),
    ...fills[Number(style.attributes['fillId'] ?? 0)],
    ...alignmentLook(childOf(style, 'alignment')),
  }));
  return { cells, differences: childrenOf(childOf(part, 'dxfs'), 'dxf').map((dxf) => differenceLook(dxf, colorOf)) };
}

function formatLook(numberFormat: string | undefined): CellLook {
  return numberFormat === undefined ? {} : { numberFormat };
}

function fontLook(font: XmlElement | undefined, colorOf: ReadColor): CellLook {
  const look: Mutable<CellLook> = {};
  const color = colorOf(childOf(font, 'color'));
  const size = Number(childOf(font, 'sz')?.attributes['val']);
  if (color !== undefined && color !== '#000000') look.color = color;
  if (isSwitchedOn(childOf(font, 'b'))) look.bold = true;
  if (isSwitchedOn(childOf(font, 'i'))) look.italic = true;
  if (size > 0) look.fontSize = size;
  const family = decodeControls(childOf(font, 'name')?.attributes['val'] ?? '');
  if (family !== '') look.fontFamily = family;
  const line = lineOf(font);
  if (line !== undefined) look.line = line;
  return look;
}

/** A sheet of Google has one line: of both, the one that takes the text back. `<u/>` without a kind is a single one. */
function lineOf(font: XmlElement | undefined): CellLook['line'] {
  if (isSwitchedOn(childOf(font, 'strike'))) return 'line-through';
  const under = childOf(font, 'u');
  return under === undefined || under.attributes['val'] === 'none' ? undefined : 'underline';
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
function isSwitchedOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(element.attributes['val'] ?? '1');
}

/** The workbook's first font is its default: its size and family say nothing of a cell. */
function relativeTo(standard: CellLook | undefined, look: CellLook = {}): CellLook {
  const { fontSize, fontFamily, ...rest } = look;
  return {
    ...rest,
    ...(fontSize === undefined || fontSize === standard?.fontSize ? {} : { fontSize }),
    ...(fontFamily === undefined || fontFamily === standard?.fontFamily ? {} : { fontFamily }),
  };
}

/** White is the colour of a cell without a fill. */
function fillLook(fill: XmlElement, colorOf: ReadColor): CellLook {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return {};
  const background = colorOf(childOf(pattern, 'fgColor'));
  return background === undefined || background === '#ffffff' ? {} : { background };
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  const { horizontal, wrapText } = alignment?.attributes ?? {};
  const look: Mutable<CellLook> = {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') look.align = horizontal;
  if (isOn(wrapText)) look.wrap = true;
  return look;
}

/** In a difference the fill's colour is the background one, and the kind of pattern may be left out. */
function differenceLook(dxf: XmlElement, colorOf: ReadColor): CellLook {
  const { color, bold, italic, line } = fontLook(childOf(dxf, 'font'), colorOf);
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const background = colorOf(childOf(pattern, 'bgColor')) ?? colorOf(childOf(pattern, 'fgColor'));
  return {
    ...(background === undefined ? {} : { background }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(line === undefined ? {} : { line }),
  };
}
