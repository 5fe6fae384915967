import { BooleanNumber, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellStyle, CellView } from '../../protocol';

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;

/** The host's effective look of a cell, conditional formats included, as a static style. */
export function styleData(style: CellStyle): IStyleData {
  return {
    vt: VerticalAlign.MIDDLE,
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.color ? { cl: { rgb: style.color } } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.fontFamily ? { ff: style.fontFamily } : {}),
    ...(style.line === 'underline' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.line === 'line-through' ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.align ? { ht: ALIGN[style.align] } : {}),
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    fs: style.fontSize ?? 10,
  };
}

/**
 * A cell that shows the host's text and remembers what its editor opens with. It holds text only, so the view neither
 * formats nor computes.
 */
export function cellData(view: CellView, style: IStyleData | string): ICellData {
  const shown =
    view.checked === undefined
      ? { v: view.text, t: CellValueType.STRING }
      : { v: Number(view.checked), t: CellValueType.BOOLEAN };
  return { ...shown, s: style, custom: { edit: view.edit ?? view.text } };
}

/** What the editor of a cell opens with: the formula or the full value behind the displayed one. */
export function editText(cell: ICellData | null | undefined): string {
  const edit: unknown = cell?.custom?.['edit'];
  return typeof edit === 'string' ? edit : String(cell?.v ?? '');
}

/** What a person typed, pasted or chose, read from the view's cell: a formula and a leading apostrophe are kept. */
export function typedText(cell: ICellData): string {
  const edit: unknown = cell.custom?.['edit'];
  if (typeof edit === 'string') return edit;
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (cell.t === CellValueType.FORCE_STRING) return `'${String(cell.v ?? '')}`;
  return String(cell.v ?? '');
}

/** The cell with its contents as the text that a person gave. */
export function literalCell(cell: ICellData): ICellData {
  const text = typedText(cell);
  const contents = { v: text, t: CellValueType.STRING, f: null, si: null, p: null, custom: { edit: text } };
  return { ...(cell.s === undefined ? {} : { s: cell.s }), ...contents };
}
