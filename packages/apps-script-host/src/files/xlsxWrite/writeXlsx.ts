import type { BookData, SheetData } from '../../bookData';
import { writeZip } from '../zip/writeZip';
import type { ZipPart } from '../zip/writeZip';
import { noteBoxesXml, notesOf, notesXml } from './notesXml';
import { referenceWriter } from './references';
import type { WriteReference } from './references';
import { sheetBytes } from './sheetXml';
import { stringTable } from './stringTable';
import { styleTable } from './styleTable';
import type { CellTables } from './cellXml';
import { contentTypesXml, relationsXml, workbookXml } from './workbookXml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The workbook as the bytes of an `.xlsx` file; the same book gives the same bytes. */
export function writeXlsx(book: BookData): Buffer {
  const tables = { strings: stringTable(), styles: styleTable() };
  const reference = referenceWriter(book);
  const sheets = book.sheets.map((sheet, index) => sheetParts(sheet, index + 1, tables, reference));
  const noted = sheets.flatMap((parts, index) => (parts.length > 1 ? [index + 1] : []));
  return writeZip([
    xmlPart('[Content_Types].xml', contentTypesXml(sheets.length, noted)),
    xmlPart('_rels/.rels', relationsXml([{ id: 'workbook', type: 'officeDocument', target: 'xl/workbook.xml' }])),
    xmlPart('xl/workbook.xml', workbookXml(book, reference)),
    xmlPart('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
    xmlPart('xl/styles.xml', tables.styles.xml()),
    part('xl/sharedStrings.xml', tables.strings.bytes()),
    ...sheets.flat(),
  ]);
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

/** The sheet; where it has notes, also they, their boxes and the links to both. */
function sheetParts(
  sheet: SheetData,
  number: number,
  tables: CellTables,
  reference: WriteReference,
): readonly ZipPart[] {
  const notes = notesOf(sheet);
  const hasNotes = notes.length > 0;
  const own = part(`xl/worksheets/sheet${number}.xml`, sheetBytes(sheet, { ...tables, reference, hasNotes }));
  if (!hasNotes) return [own];
  const relations = relationsXml([
    { id: 'notes', type: 'comments', target: `../comments${number}.xml` },
    { id: 'boxes', type: 'vmlDrawing', target: `../drawings/vmlDrawing${number}.vml` },
  ]);
  return [
    own,
    xmlPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations),
    xmlPart(`xl/comments${number}.xml`, notesXml(notes)),
    { name: `xl/drawings/vmlDrawing${number}.vml`, bytes: Buffer.from(noteBoxesXml(notes)) },
  ];
}

function xmlPart(name: string, xml: string): ZipPart {
  return part(name, Buffer.from(xml));
}

function part(name: string, bytes: Buffer): ZipPart {
  return { name, bytes: Buffer.concat([Buffer.from(DECLARATION), bytes]) };
}
