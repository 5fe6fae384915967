import { extname } from 'node:path';
import { FileFault } from './fileError';

export type FileKind = 'xlsx' | 'csv';

const ZIP = 'PK\u0003\u0004';
/** Of an OLE file: an old workbook, or a new one in an encrypted wrapping. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const TEXT_EXTENSIONS = ['.csv', '.tsv', '.txt'];

/** What the bytes are; the name of the file decides only where they do not. */
export function kindOf(file: Buffer, path: string): FileKind {
  if (file.length === 0) throw new FileFault('is empty');
  if (file.toString('latin1', 0, 4) === ZIP) return 'xlsx';
  if (file.subarray(0, 4).equals(OLE))
    throw new FileFault(
      file.includes(ENCRYPTED_STREAM) ? 'is password-protected' : 'is an old .xls workbook: save it as .xlsx first',
    );
  if (TEXT_EXTENSIONS.includes(extname(path).toLowerCase())) return 'csv';
  throw new FileFault('is neither an .xlsx workbook nor a .csv table');
}
