import type { BookData } from '../../bookData';
import { OWN_DAY_FIELDS } from '../ownDay';
import { escapeXml } from '../xml/escape';

/** Where programs that write workbooks keep a document's own properties. */
export const OWN_DAY_PART = 'docProps/custom.xml';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Of properties that a user names, as Excel writes it. */
const ANY_NAME = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The first two numbers are taken by the format. */
const FIRST_ID = 2;

/** A sample's moment and where its clock stands, as the document's own properties; null for any other workbook. */
export function ownDayXml(book: BookData): string | null {
  if (book.asOf === undefined) return null;
  const properties = OWN_DAY_FIELDS.map(
    (name, at) =>
      `<property fmtid="${ANY_NAME}" pid="${at + FIRST_ID}" name="${name}">` +
      `<vt:lpwstr>${escapeXml(book[name] ?? '')}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="${PROPERTIES}" xmlns:vt="${VALUES}">${properties.join('')}</Properties>`;
}
