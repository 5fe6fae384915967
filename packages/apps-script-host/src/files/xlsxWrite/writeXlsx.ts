import type { BookData, Loss, SheetData } from '../../bookData';
import { lossList } from '../xlsxRead/losses';
import { writeZip } from '../zip/writeZip';
import type { ZipPart } from '../zip/writeZip';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import { linkRelations, linksOf } from './linksXml';
import { noteBoxesXml, notesOf, notesXml } from './notesXml';
import { OWN_DAY_PART, ownDayXml } from './ownDayXml';
import { referenceWriter } from './references';
import type { WriteReference } from './references';
import { sheetBytes } from './sheetXml';
import { stringTable } from './stringTable';
import { styleTable } from './styleTable';
import type { CellTables } from './cellXml';
import { tableRelationId, tableXml } from './tableXml';
import { writtenTables } from './writtenTables';
import type { WrittenTable, WrittenTables } from './writtenTables';
import { contentTypesXml, relationsXml, workbookXml } from './workbookXml';
import type { Relation } from './workbookXml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook's bytes, and what they lack of the file that it was read from. */
export interface WrittenBook {
  readonly bytes: Buffer;
  readonly losses: readonly Loss[];
}

/** The workbook as an `.xlsx` file; the same book gives the same bytes. */
export function writeXlsx(book: BookData): WrittenBook {
  const { bySheet, isOneLeftOut } = writtenTables(book);
  const { lose, losses } = lossList();
  for (const loss of book.losses ?? []) lose(loss);
  lose('tables', isOneLeftOut);
  return { bytes: bytesOf(book, bySheet), losses: losses() };
}

function bytesOf(book: BookData, bySheet: WrittenTables['bySheet']): Buffer {
  const tables = { strings: stringTable(), styles: styleTable() };
  const reference = referenceWriter(book);
  const sheets = book.sheets.map((sheet, index) =>
    sheetParts(sheet, index + 1, bySheet[index] ?? [], tables, reference),
  );
  const ownDay = ownDayXml(book);
  const main = [{ id: 'workbook', type: 'officeDocument', target: 'xl/workbook.xml' }];
  const properties = { id: 'properties', type: 'custom-properties', target: OWN_DAY_PART };
  const parts = [
    xmlPart('_rels/.rels', relationsXml(ownDay === null ? main : [...main, properties])),
    xmlPart('xl/workbook.xml', workbookXml(book, reference)),
    xmlPart('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
    xmlPart('xl/styles.xml', tables.styles.xml()),
    part('xl/sharedStrings.xml', tables.strings.bytes()),
    ...sheets.flat(),
    ...(ownDay === null ? [] : [xmlPart(OWN_DAY_PART, ownDay)]),
  ];
  return writeZip([xmlPart('[Content_Types].xml', contentTypesXml(parts.map(({ name }) => name))), ...parts]);
}

function workbookRelations(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => ({
    id: `sheet${index + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  return relationsXml([
    ...sheets,
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'strings', type: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
}

/** The sheet; where it has notes, charts, links or Excel tables, also they, where they lie and what leads to them. */
function sheetParts(
  sheet: SheetData,
  number: number,
  ranges: readonly WrittenTable[],
  tables: CellTables,
  reference: WriteReference,
): readonly ZipPart[] {
  const cellLinks = linksOf(sheet);
  const addresses: Beside = { links: linkRelations(cellLinks), parts: [] };
  const beside = [noteParts(sheet, number), chartParts(sheet, number, reference), addresses, tableParts(ranges)];
  const [hasNotes = false, hasCharts = false] = beside.map(({ parts }) => parts.length > 0);
  const own = part(
    `xl/worksheets/sheet${number}.xml`,
    sheetBytes(sheet, { ...tables, reference, hasNotes, hasCharts, links: cellLinks, tables: ranges }),
  );
  const links = beside.flatMap((parts) => parts.links);
  if (links.length === 0) return [own];
  const linked = xmlPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml(links));
  return [own, linked, ...beside.flatMap(({ parts }) => parts)];
}

/** Parts that lie on a sheet, and how the sheet links to them. */
interface Beside {
  readonly links: readonly Relation[];
  readonly parts: readonly ZipPart[];
}

const NOTHING: Beside = { links: [], parts: [] };

function noteParts(sheet: SheetData, number: number): Beside {
  const notes = notesOf(sheet);
  if (notes.length === 0) return NOTHING;
  return {
    links: [
      { id: 'notes', type: 'comments', target: `../comments${number}.xml` },
      { id: 'boxes', type: 'vmlDrawing', target: `../drawings/vmlDrawing${number}.vml` },
    ],
    parts: [
      xmlPart(`xl/comments${number}.xml`, notesXml(notes)),
      { name: `xl/drawings/vmlDrawing${number}.vml`, bytes: Buffer.from(noteBoxesXml(notes)) },
    ],
  };
}

function chartParts(sheet: SheetData, number: number, reference: WriteReference): Beside {
  const drawn = (sheet.charts ?? []).flatMap((chart) => {
    const xml = chartXml(chart, reference);
    return xml === null ? [] : [{ chart, xml }];
  });
  if (drawn.length === 0) return NOTHING;
  const names = drawn.map((_, at) => `chart${number}_${at + 1}.xml`);
  const relations = names.map((name, at) => ({ id: `chart${at + 1}`, type: 'chart', target: `../charts/${name}` }));
  const charts = drawn.map(({ chart }) => chart);
  return {
    links: [{ id: 'charts', type: 'drawing', target: `../drawings/drawing${number}.xml` }],
    parts: [
      xmlPart(`xl/drawings/drawing${number}.xml`, drawingXml(sheet, charts)),
      xmlPart(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsXml(relations)),
      ...drawn.map(({ xml }, at) => xmlPart(`xl/charts/${names[at] ?? ''}`, xml)),
    ],
  };
}

function tableParts(tables: readonly WrittenTable[]): Beside {
  return {
    links: tables.map((table) => ({
      id: tableRelationId(table),
      type: 'table',
      target: `../tables/table${table.id}.xml`,
    })),
    parts: tables.map((table) => xmlPart(`xl/tables/table${table.id}.xml`, tableXml(table))),
  };
}

function xmlPart(name: string, xml: string): ZipPart {
  return part(name, Buffer.from(xml));
}

function part(name: string, bytes: Buffer): ZipPart {
  return { name, bytes: Buffer.concat([Buffer.from(DECLARATION), bytes]) };
}
