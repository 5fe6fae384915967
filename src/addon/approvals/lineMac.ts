import { lazy } from '../../domain/lazy';
import type { ApprovalLine } from '../../sheets/reading/approvalLines';
import { approvalsTable } from '../../sheets/tables/approvals';
import { asRead } from '../../sheets/cells/asText';

/** The cells of a line, by column. */
export type LineCells = Omit<ApprovalLine, 'row'>;

/** Begins with a letter, so that no sheet takes a signature for a number. */
const PREFIX = 'm';

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}

/** HMAC-SHA256 of a text. The charset is named: by default other alphabets than Latin might be signed as `?`. */
export function macOf(text: string, secret: string): string {
  return PREFIX + hex(Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8));
}

const signedColumns = lazy(() => approvalsTable.columns.map(({ id }) => id).filter((id) => id !== 'mac'));

/** What is signed: the workbook's id and everything in the line, as one unambiguous text. */
export function canonicalLine(cells: Omit<LineCells, 'mac'>, spreadsheetId: string): string {
  return JSON.stringify([spreadsheetId, ...signedColumns().map((id) => asRead(cells[id as keyof typeof cells]))]);
}

const MOST_CHARACTERS = 500;

/**
 * A person's text as it may be signed: one line of visible characters, without the apostrophes at its start that a
 * sheet takes for its own mark, so that it reads back as it was signed.
 */
export function signableText(text: string): string {
  const visible = text.replace(/[\p{C}\s]+/gu, ' ').replace(/^[' ]+/, '');
  return [...visible].slice(0, MOST_CHARACTERS).join('').trim();
}
