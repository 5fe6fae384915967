import { writeZip } from '../../src/files/zip/writeZip';

/** The parts of a workbook that another program wrote; each may be replaced, or left out by null. */
export type Parts = Readonly<Record<string, string | null>>;

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const sheetOf = (rows: string, tail = '', head = ''): string =>
  `<?xml version="1.0"?><worksheet ${MAIN}>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

/** As `sheetOf`, for one cell whose XML is given. */
export const sheetWith = (cell: string): string => sheetOf(`<row r="1">${cell}</row>`);

export const stylesOf = (body: string): string => `<styleSheet ${MAIN}>${body}</styleSheet>`;

export const workbookOf = (body: string, sheets = '<sheet name="Сделки" sheetId="1" r:id="s1"/>'): string =>
  `<workbook ${MAIN} xmlns:r="${LINK}">${body}<sheets>${sheets}</sheets></workbook>`;

export const linksTo = (links: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `<Relationships>${Object.entries(links)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${LINK}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const STANDARD: Parts = {
  '_rels/.rels': linksTo({ w: ['officeDocument', 'xl/workbook.xml'] }),
  'xl/workbook.xml': workbookOf(''),
  'xl/_rels/workbook.xml.rels': linksTo({
    s1: ['worksheet', 'worksheets/sheet1.xml'],
    st: ['styles', 'styles.xml'],
    ss: ['sharedStrings', '/xl/sharedStrings.xml'],
  }),
  'xl/worksheets/sheet1.xml': sheetOf(''),
};

export function foreignWorkbook(parts: Parts): Buffer {
  const entries = Object.entries({ ...STANDARD, ...parts });
  return writeZip(entries.flatMap(([name, text]) => (text === null ? [] : [{ name, bytes: Buffer.from(text) }])));
}
