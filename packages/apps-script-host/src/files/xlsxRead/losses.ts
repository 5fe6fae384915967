import type { Loss, SheetData } from '../../bookData';
import { childOf, childrenOf, descendantsOf } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { Zip } from '../zip/readZip';
import { isKnownRule } from './conditionalRules';
import { readPart } from './packageParts';
import type { Links } from './packageParts';
import type { SheetElements } from './sheetLayout';
import { losesOfTable } from './tables';

/** Notes a loss where there is one; any number of times. */
export type Lose = (loss: Loss, isLost?: boolean) => void;

/** The losses of a workbook under reading, each once, in the order in which they are told. */
export function lossList(): { readonly lose: Lose; readonly losses: () => readonly Loss[] } {
  const found = new Set<Loss>();
  return {
    lose: (loss, isLost = true) => void (isLost && found.add(loss)),
    losses: () => ORDER.filter((loss) => found.has(loss)),
  };
}

const ORDER: readonly Loss[] = [
  'pictures',
  'charts',
  'pivotTables',
  'tables',
  'conditionalFormats',
  'borders',
  'richText',
];

/** A line around cells, by a style that cells may have. */
export function loseBorders(styles: XmlElement | undefined, lose: Lose): void {
  const borders = childrenOf(childOf(styles, 'borders'), 'border');
  const drawn = borders.map(({ children }) => children.some(({ attributes: { style = 'none' } }) => style !== 'none'));
  const used = childrenOf(childOf(styles, 'cellXfs'), 'xf').map((style) => Number(style.attributes['borderId'] ?? 0));
  lose(
    'borders',
    used.some((border) => drawn[border] === true),
  );
}

/** Pictures and shapes, and charts beside the `charts` that were read. */
export function loseDrawings(zip: Zip, links: Links, charts: NonNullable<SheetData['charts']>, lose: Lose): void {
  const drawing = readPart(zip, links.ofType('drawing'));
  if (drawing === undefined) return;
  lose(
    'pictures',
    ['pic', 'sp', 'cxnSp'].some((name) => descendantsOf(drawing, name).length > 0),
  );
  lose('charts', descendantsOf(drawing, 'chart').length > charts.length);
}

/** What a sheet's other parts hold. */
export function loseParts(links: Links, tables: readonly XmlElement[], lose: Lose): void {
  lose('pivotTables', links.ofType('pivotTable') !== undefined);
  lose('tables', tables.some(losesOfTable));
}

/** Colour scales, bars, icons. */
export function loseRules(elements: SheetElements, lose: Lose): void {
  const rules = (elements.get('conditionalFormatting') ?? []).flatMap((element) => childrenOf(element, 'cfRule'));
  lose('conditionalFormats', !rules.every(isKnownRule));
}
