import type { SheetData } from '../../bookData';
import { scanXml } from '../xml/chunks';
import { readElement } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { ReadCell } from './cells';
import { readConditionalRules } from './conditionalRules';
import { gridFor, trimToGrid } from './grid';
import type { GridSize } from './grid';
import { addLinks } from './links';
import { loseParts, loseRules } from './losses';
import type { Lose } from './losses';
import { addNotes } from './notes';
import type { Links } from './packageParts';
import { readRows } from './rows';
import type { ReadRows } from './rows';
import { readFilter, readLayout, readProtections } from './sheetLayout';
import type { SheetElements } from './sheetLayout';
import type { CellLook } from './styles';
import { readTable } from './tables';
import { readValidations } from './validations';

/** A sheet's part with all that the reading of it needs. */
export interface SheetSource {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: Buffer;
  readonly comments: XmlElement | undefined;
  readonly links: Links;
  /** The parts of its tables. */
  readonly tables: readonly XmlElement[];
  readonly readCell: ReadCell;
  readonly differences: readonly CellLook[];
  /** The grid where it is known: from the sidecar of a file that we wrote. */
  readonly grid: GridSize | undefined;
  readonly spend: (places: number) => void;
  readonly lose: Lose;
}

/** Null for a sheet without cells: one that is a chart. */
export function readSheet(source: SheetSource): SheetData | null {
  const stored = readStored(source);
  if (stored === null) return null;
  const { elements, hiddenRows, rowHeights } = stored;
  loseRules(elements, source.lose);
  loseParts(source.links, source.tables, source.lose);
  addLinks(stored.rows, elements.get('hyperlinks')?.[0], source.links, source.spend);
  addNotes(stored.rows, source.comments, source.spend);
  const grid = source.grid ?? gridFor(stored.rows);
  const inSheet = [...(elements.get('dataValidations') ?? []), ...(elements.get('extLst') ?? [])];
  return {
    name: source.name,
    hidden: source.hidden,
    ...grid,
    rows: trimToGrid(stored.rows, grid),
    ...readLayout(elements, grid.maxColumns),
    hiddenRows: hiddenRows.filter((row) => row < grid.maxRows),
    ...(Object.keys(rowHeights).length > 0 ? { rowHeights } : {}),
    ...readFilter(elements),
    validations: inSheet.flatMap(readValidations),
    conditionalRules: (elements.get('conditionalFormatting') ?? [])
      .flatMap((element) => readConditionalRules(element, source.differences))
      .sort((a, b) => a.rank - b.rank)
      .map(({ rule }) => rule),
    protections: readProtections(elements),
    ...readTables(source.tables),
  };
}

function readTables(parts: readonly XmlElement[]): Pick<SheetData, 'tables'> {
  const tables = parts.flatMap((part) => readTable(part) ?? []);
  return tables.length === 0 ? {} : { tables };
}

function readStored({ part, readCell, spend }: SheetSource): (ReadRows & { elements: SheetElements }) | null {
  const scanner = scanXml(part);
  const root = scanner.next() ? scanner.name : '';
  if (root !== 'worksheet') return null;
  const elements = new Map<string, XmlElement[]>();
  let read: ReadRows = { rows: [], hiddenRows: [], rowHeights: {} };
  while (scanner.next() && scanner.kind !== 'close') {
    if (scanner.name === 'sheetData') read = readRows(scanner, readCell, spend);
    else addTo(elements, readElement(scanner));
  }
  return { ...read, elements };
}

function addTo(elements: Map<string, XmlElement[]>, element: XmlElement): void {
  const known = elements.get(element.name);
  if (known === undefined) elements.set(element.name, [element]);
  else known.push(element);
}
