import type { ApprovalLine } from '../../sheets/reading/approvalLines';
import { SIGNED_SINCE } from '../../sheets/tables/approvals';
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

/** The name by which a line of today's format is signed; those of before name none. */
const FORMAT = 'approval/2';

/**
 * What is signed: the workbook's id and everything in the line, as one unambiguous text that names the line's format. Every
 * line of today's has a kind, so that one with nothing in the later columns can only be of the former format, and one with
 * anything in them is never taken for such (heading 10 "A line's MAC names its format").
 */
export function canonicalLine(cells: Omit<LineCells, 'mac'>, spreadsheetId: string): string {
  const ids = Object.keys(SIGNED_SINCE) as (keyof typeof SIGNED_SINCE)[];
  const textsOf = (format: 1 | 2): string[] =>
    ids.filter((id) => SIGNED_SINCE[id] === format).map((id) => asRead(cells[id]));
  const [former, later] = [textsOf(1), textsOf(2)];
  const isFormer = later.every((text) => text === '');
  return JSON.stringify(isFormer ? [spreadsheetId, ...former] : [FORMAT, spreadsheetId, ...former, ...later]);
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
