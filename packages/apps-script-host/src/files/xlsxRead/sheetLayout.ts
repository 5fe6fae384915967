import type { SheetData } from '../../bookData';
import { childOf, childrenOf, isOn } from '../xml/element';
import type { XmlElement } from '../xml/element';

/** The elements of a sheet beside its cells, by name. */
export type SheetElements = ReadonlyMap<string, readonly XmlElement[]>;

/** Width is stored in characters of the default font, whose digits are 7 pixels wide. */
export const PIXELS_PER_CHARACTER = 7;

type Layout = Pick<SheetData, 'frozenRows' | 'frozenColumns' | 'columnWidths' | 'hiddenColumns' | 'merges'>;

export function readLayout(elements: SheetElements, maxColumns: number): Layout {
  const pane = childOf(childOf(elements.get('sheetViews')?.[0], 'sheetView'), 'pane')?.attributes ?? {};
  const isFrozen = pane['state'] === 'frozen' || pane['state'] === 'frozenSplit';
  return {
    frozenRows: isFrozen ? Number(pane['ySplit'] ?? 0) : 0,
    frozenColumns: isFrozen ? Number(pane['xSplit'] ?? 0) : 0,
    ...readColumns(elements, maxColumns),
    merges: childrenOf(elements.get('mergeCells')?.[0], 'mergeCell').flatMap((cell) => cell.attributes['ref'] ?? []),
  };
}

/** A description of columns may run on to the 16,384th: only those of the grid are kept. */
function readColumns(elements: SheetElements, maxColumns: number): Pick<Layout, 'columnWidths' | 'hiddenColumns'> {
  const standard = elements.get('sheetFormatPr')?.[0]?.attributes['defaultColWidth'];
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const { attributes } of childrenOf(elements.get('cols')?.[0], 'col')) {
    const { min, max = min, width, hidden } = attributes;
    for (let column = Number(min) - 1; column < Math.min(Number(max), maxColumns); column += 1) {
      if (Number(width) > 0 && width !== standard)
        columnWidths[column] = Math.round(Number(width) * PIXELS_PER_CHARACTER);
      if (isOn(hidden)) hiddenColumns.push(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

/** Where a filter stands; what it lets through other programs word in their own way. */
export function readFilter(elements: SheetElements): Pick<SheetData, 'filter'> {
  const range = elements.get('autoFilter')?.[0]?.attributes['ref'];
  return range === undefined ? {} : { filter: { range, columns: [] } };
}

/** A sheet protected as a whole; who may edit it is not in the file. */
export function readProtections(elements: SheetElements): SheetData['protections'] {
  const isProtected = isOn(elements.get('sheetProtection')?.[0]?.attributes['sheet']);
  return isProtected ? [{ range: '', description: '', warningOnly: false, editors: [] }] : [];
}
