import type { BookData, SheetData } from '../../bookData';
import { sheetRangeOf } from '../a1';
import { ownDayOf } from '../ownDay';
import type { OwnDay } from '../ownDay';
import { FileFault } from '../fileError';
import { cellBudget } from '../limits';
import { decodeControls } from '../xml/decode';
import { childOf, childrenOf, isOn } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { readZip } from '../zip/readZip';
import type { Zip } from '../zip/readZip';
import { cellReader } from './cells';
import { readCharts } from './charts';
import { colorReader } from './colors';
import type { GridSize } from './grid';
import { loseBorders, loseDrawings, lossList } from './losses';
import type { Lose } from './losses';
import { demandPart, linksOf, readPart } from './packageParts';
import type { Links } from './packageParts';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheet';
import { readStyles } from './styles';

/** What a workbook file itself holds; its title is told elsewhere, locale and zone are unless it has a day of its own. */
export type StoredBook = Pick<BookData, 'sheets' | 'namedRanges' | 'losses'> & Partial<OwnDay>;

/**
 * Reads a workbook. `gridOf` tells the size of a sheet's grid where it is known, since the file does not hold it.
 * @throws FileFault when the bytes are no workbook, or a damaged, protected, hostile or too large one
 */
export function readXlsx(file: Buffer, gridOf: (sheet: string) => GridSize | undefined): StoredBook {
  const zip = readZip(file);
  const root = linksOf(zip, '');
  const part = root.ofType('officeDocument') ?? 'xl/workbook.xml';
  const workbook = part.endsWith('.xml') ? readPart(zip, part) : undefined;
  if (workbook?.name !== 'workbook') throw new FileFault('is not an .xlsx workbook');
  const { lose, losses } = lossList();
  const sheets = readSheets(zip, workbook, linksOf(zip, part), gridOf, lose);
  if (sheets.length === 0) throw new FileFault('has no sheets');
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length)
    throw new FileFault('is damaged: two sheets share a name');
  const lost = losses();
  const ownDay = ownDayOf(readProperties(zip, root));
  const told = { ...ownDay, ...(lost.length > 0 ? { losses: lost } : {}) };
  return { sheets, namedRanges: readNamedRanges(workbook, sheets), ...told };
}

/** The texts among the document's own properties, by name: none where others wrote there what is no such part. */
function readProperties(zip: Zip, root: Links): ReadonlyMap<string, string> {
  try {
    const properties = childrenOf(readPart(zip, root.ofType('custom-properties')), 'property');
    return new Map(properties.map(({ attributes, text }) => [attributes['name'] ?? '', decodeControls(text.trim())]));
  } catch (error) {
    if (error instanceof FileFault) return new Map();
    throw error;
  }
}

function readSheets(
  zip: Zip,
  workbook: XmlElement,
  links: Links,
  gridOf: (sheet: string) => GridSize | undefined,
  lose: Lose,
): SheetData[] {
  const stylesPart = readPart(zip, links.ofType('styles'));
  loseBorders(stylesPart, lose);
  const styles = readStyles(stylesPart, colorReader(readPart(zip, links.ofType('theme'))));
  const sharedPart = links.ofType('sharedStrings');
  const strings = readSharedStrings(sharedPart === undefined ? null : zip.read(sharedPart), lose);
  const is1904 = isOn(childOf(workbook, 'workbookPr')?.attributes['date1904']);
  const spend = cellBudget();
  let charts = 0;
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const { state = 'visible', id = '' } = attributes;
    const name = decodeControls(attributes['name'] ?? '');
    const part = links.byId(id);
    const source = {
      name,
      hidden: state !== 'visible',
      differences: styles.differences,
      grid: gridOf(name),
      spend,
      lose,
    };
    const around = linksOf(zip, part ?? '');
    const comments = readPart(zip, around.ofType('comments'));
    const tables = around.allOfType('table').flatMap((table) => readPart(zip, table) ?? []);
    const readCell = cellReader({ strings, looks: styles.cells, is1904, lose });
    const read = readSheet({ ...source, part: demandPart(zip, part), comments, tables, links: around, readCell });
    if (read === null || part === undefined) return [];
    const drawn = readCharts(zip, part, () => (charts += 1));
    loseDrawings(zip, around, drawn, lose);
    return drawn.length === 0 ? read : { ...read, charts: drawn };
  });
}

/** Names of one range of one sheet. Names that programs keep for themselves, and names of formulas, are left out. */
function readNamedRanges(workbook: XmlElement, sheets: readonly SheetData[]): BookData['namedRanges'] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap((element) => {
    const { name = '', hidden } = element.attributes;
    const target = sheetRangeOf(decodeControls(element.text.trim()));
    if (target === null || name.startsWith('_xlnm.') || isOn(hidden)) return [];
    return sheets.some((sheet) => sheet.name === target.sheet) ? [{ name, ...target }] : [];
  });
}
