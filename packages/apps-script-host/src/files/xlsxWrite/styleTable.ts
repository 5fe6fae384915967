import { escapeXml } from '../xml/escape';
import { argb } from '../xlsxRead/colors';
import type { CellLook } from '../xlsxRead/styles';

/** The styles of a workbook under construction: a look goes in, its number comes out. */
export interface StyleTable {
  cellStyle(look: CellLook): number;
  /** A conditional format's look: only what it changes. */
  difference(look: CellLook): number;
  xml(): string;
}

const FIRST_CUSTOM_FORMAT = 164;
const DEFAULT_SIZE = 10;
const DEFAULT_FAMILY = 'Arial';
const STANDARD_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];

export function styleTable(): StyleTable {
  const formats = numbered([]);
  const fonts = numbered([fontXml({})]);
  const fills = numbered(STANDARD_FILLS);
  const styles = numbered([styleXml(0, 0, 0, {})]);
  const differences = numbered([]);
  const known = new Map<string, number>();
  return {
    cellStyle(look) {
      const key = keyOf(look);
      const style = known.get(key) ?? newStyle(look);
      known.set(key, style);
      return style;
    },
    difference: (look) => differences.numberOf(differenceXml(look)),
    xml,
  };

  function newStyle(look: CellLook): number {
    const format = look.numberFormat === undefined ? 0 : FIRST_CUSTOM_FORMAT + formats.numberOf(look.numberFormat);
    const fill = look.background === undefined ? 0 : fills.numberOf(fillXml(look.background));
    return styles.numberOf(styleXml(format, fonts.numberOf(fontXml(look)), fill, look));
  }

  function xml(): string {
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list('numFmts', formats.items.map(formatXml)) +
      list('fonts', fonts.items) +
      list('fills', fills.items) +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', styles.items) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      list('dxfs', differences.items) +
      '</styleSheet>'
    );
  }
}

/** A big sheet asks for every cell: looks are told apart by one string. */
function keyOf(look: CellLook): string {
  const { numberFormat, background, color, bold, italic, align, wrap, fontSize, fontFamily, line } = look;
  return `${numberFormat}|${background}|${color}|${bold}|${italic}|${align}|${wrap}|${fontSize}|${line}|${fontFamily}`;
}

/** Distinct items in the order of their first use. */
function numbered(standard: readonly string[]): { items: readonly string[]; numberOf(item: string): number } {
  const items = [...standard];
  const numbers = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    numberOf(item) {
      const known = numbers.get(item);
      if (known !== undefined) return known;
      numbers.set(item, items.length);
      return items.push(item) - 1;
    },
  };
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function formatXml(pattern: string, index: number): string {
  return `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(pattern)}"/>`;
}

function fontXml(look: CellLook): string {
  const size = `<sz val="${look.fontSize ?? DEFAULT_SIZE}"/>`;
  const name = `<name val="${escapeXml(look.fontFamily ?? DEFAULT_FAMILY)}"/>`;
  return `<font>${marksXml(look)}${size}${colorXml(look.color ?? '#000000')}${name}</font>`;
}

function marksXml({ bold, italic, line }: CellLook): string {
  const under = line === 'underline' ? '<u/>' : line === 'line-through' ? '<strike/>' : '';
  return (bold === true ? '<b/>' : '') + (italic === true ? '<i/>' : '') + under;
}

function colorXml(color: string): string {
  return `<color rgb="${argb(color)}"/>`;
}

function fillXml(background: string): string {
  const color = argb(background);
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor rgb="${color}"/></patternFill></fill>`;
}

function styleXml(format: number, font: number, fill: number, { align, wrap }: CellLook): string {
  const alignment = (align === undefined ? '' : ` horizontal="${align}"`) + (wrap === true ? ' wrapText="1"' : '');
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`;
  const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1"';
  if (alignment === '') return `<xf ${ids}${applied}/>`;
  return `<xf ${ids}${applied} applyAlignment="1"><alignment${alignment}/></xf>`;
}

function differenceXml(look: CellLook): string {
  const font = marksXml(look) + (look.color === undefined ? '' : colorXml(look.color));
  const fill = look.background === undefined ? '' : fillXml(look.background);
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}
