import type { CellData, Scalar } from '../../bookData';
import { escapeXml } from '../xml/escape';
import { storedFormula } from './storedFormula';
import type { StringTable } from './stringTable';
import type { StyleTable } from './styleTable';

/** What the cells of a workbook under construction refer to. */
export interface CellTables {
  readonly strings: StringTable;
  readonly styles: StyleTable;
}

/** A cell at an address like `B5`; blank for one that holds nothing that shows. */
export type WriteCell = (cell: CellData, address: string) => string;

export function cellWriter({ strings, styles }: CellTables): WriteCell {
  return (cell, address) => {
    const style = styles.cellStyle(cell);
    const head = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
    const { value, formula } = cell;
    if (formula !== undefined)
      return `${head}${typed(value)}<f>${escapeXml(storedFormula(formula))}</f>${result(value)}</c>`;
    if (value === null || value === '') return style === 0 ? '' : `${head}/>`;
    if (typeof value === 'string') return `${head} t="s"><v>${strings.numberOf(value)}</v></c>`;
    return `${head}${typed(value)}${result(value)}</c>`;
  };
}

/** The end of the cell's opening tag, with the type of its value. */
function typed(value: Scalar): string {
  if (typeof value === 'string') return ' t="str">';
  if (typeof value === 'boolean') return ' t="b">';
  return isWritableNumber(value) ? '>' : ' t="e">';
}

function result(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'string') return `<v>${escapeXml(value)}</v>`;
  if (typeof value === 'boolean') return value ? '<v>1</v>' : '<v>0</v>';
  if (typeof value === 'number') return `<v>${Number.isFinite(value) ? value : '#NUM!'}</v>`;
  return `<v>${escapeXml(value.error)}</v>`;
}

function isWritableNumber(value: Scalar): boolean {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
