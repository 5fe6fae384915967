import type { CellStyle } from '../../../workbook/cellStyle';
import { hexOf } from '../../../workbook/color';
import type { Emulates } from '../../runtime/emulated';
import { RangeFormats, readStyles, restyle, restyleEach } from './rangeFormats';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Colours, fonts, alignment, wrap and borders of a range. */
export abstract class RangeLooks
  extends RangeFormats
  implements
    Emulates<Google, 'getBackground' | 'getBackgrounds' | 'setBackground' | 'setBackgrounds'>,
    Emulates<Google, 'getFontColor' | 'setFontColor' | 'setFontColors' | 'setFontSize' | 'setFontFamily'>
{
  getBackground(): string {
    return this.looks().background ?? '#ffffff';
  }

  getBackgrounds(): unknown[][] {
    return readStyles(this, ({ background }) => background ?? '#ffffff');
  }

  setBackground(color: string | null): this {
    return restyle(this, { background: hexOf(color) });
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return restyleEach(this, colors, (color) => ({ background: hexOf(color) }));
  }

  getFontColor(): string {
    return this.looks().color ?? '#000000';
  }

  getFontColors(): unknown[][] {
    return readStyles(this, ({ color }) => color ?? '#000000');
  }

  setFontColor(color: string | null): this {
    return restyle(this, { color: hexOf(color) });
  }

  setFontColors(colors: unknown[][]): this {
    return restyleEach(this, colors, (color) => ({ color: hexOf(color) }));
  }

  getFontWeight(): string {
    return this.looks().bold ? 'bold' : 'normal';
  }

  getFontWeights(): unknown[][] {
    return readStyles(this, ({ bold }) => (bold ? 'bold' : 'normal'));
  }

  setFontWeight(weight: string | null): this {
    return restyle(this, { bold: weight === 'bold' || null });
  }

  setFontWeights(weights: unknown[][]): this {
    return restyleEach(this, weights, (weight) => ({ bold: weight === 'bold' || null }));
  }

  getFontStyle(): string {
    return this.looks().italic ? 'italic' : 'normal';
  }

  getFontStyles(): unknown[][] {
    return readStyles(this, ({ italic }) => (italic ? 'italic' : 'normal'));
  }

  setFontStyle(style: string | null): this {
    return restyle(this, { italic: style === 'italic' || null });
  }

  setFontStyles(styles: unknown[][]): this {
    return restyleEach(this, styles, (style) => ({ italic: style === 'italic' || null }));
  }

  getFontLine(): string {
    return this.looks().line ?? 'none';
  }

  setFontLine(line: string | null): this {
    return restyle(this, { line: line === 'underline' || line === 'line-through' ? line : null });
  }

  getFontSize(): number {
    return this.looks().fontSize ?? 10;
  }

  setFontSize(size: number): this {
    return restyle(this, { fontSize: size });
  }

  setFontSizes(sizes: unknown[][]): this {
    return restyleEach(this, sizes, (size) => ({ fontSize: Number(size) }));
  }

  getFontFamily(): string {
    return this.looks().fontFamily ?? 'Arial';
  }

  setFontFamily(family: string | null): this {
    return restyle(this, { fontFamily: family });
  }

  getHorizontalAlignment(): string {
    return this.looks().align ?? 'general';
  }

  getHorizontalAlignments(): unknown[][] {
    return readStyles(this, ({ align }) => align ?? 'general');
  }

  setHorizontalAlignment(alignment: string | null): this {
    return restyle(this, { align: alignOf(alignment) });
  }

  setHorizontalAlignments(alignments: unknown[][]): this {
    return restyleEach(this, alignments, (alignment) => ({ align: alignOf(alignment) }));
  }

  getVerticalAlignment(): string {
    return this.looks().verticalAlign ?? 'bottom';
  }

  setVerticalAlignment(alignment: string | null): this {
    return restyle(this, { verticalAlign: alignment === 'top' || alignment === 'middle' ? alignment : null });
  }

  /** True where no strategy was set, though the strategy then is OVERFLOW. */
  getWrap(): boolean {
    return (this.looks().wrap ?? 'WRAP') === 'WRAP';
  }

  setWrap(wrap: boolean): this {
    return restyle(this, { wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }

  getWrapStrategy(): string {
    return this.looks().wrap ?? 'OVERFLOW';
  }

  setWrapStrategy(strategy: unknown): this {
    return restyle(this, { wrap: strategy === 'WRAP' || strategy === 'CLIP' ? strategy : 'OVERFLOW' });
  }

  /** Borders are kept as they were asked for; the page draws them. */
  setBorder(...borders: unknown[]): this {
    const asked = borders.slice(0, 6).some((side) => side === true);
    return restyle(this, { borders: asked ? JSON.stringify(borders) : null });
  }

  private looks(): CellStyle {
    return this.sheet.styleAt(this.rect.row, this.rect.column);
  }
}

function alignOf(alignment: unknown): 'left' | 'center' | 'right' | null {
  return alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : null;
}
