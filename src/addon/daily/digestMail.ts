import type { CellValue } from '../../sheets/cells/asText';
import type { Block } from '../../sheets/tabs/summary/block';

/** A mail in both forms. */
export interface DigestMail {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of people as text of a page. */
function escaped(text: CellValue): string {
  return String(text).replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

type Line = Block['lines'][number];

/** Formulas are of the sheet only. */
function isSaid(cell: CellValue): boolean {
  return cell !== '' && !String(cell).startsWith('=NOW');
}

/** A line without the blanks between its cells. */
function filled(line: Line): CellValue[] {
  return line.filter(isSaid);
}

function linesOf({ lines }: Block): CellValue[][] {
  return lines.map(filled).filter((line) => line.length > 0);
}

function plain(block: Block): string {
  return [block.title, ...linesOf(block).map((line) => `  ${line.join(' · ')}`)].join('\n');
}

/** Each cell under its heading; a line of one sentence runs across all. */
function htmlRow(line: Line): string {
  const said = filled(line);
  const cells = said.length === 1 ? said : line.map((cell) => (isSaid(cell) ? cell : ''));
  const width = said.length === 1 ? ' colspan="9"' : '';
  return `<tr>${cells.map((cell) => `<td${width} style="padding:2px 12px 2px 0">${escaped(cell)}</td>`).join('')}</tr>`;
}

function html({ title, lines }: Block): string {
  const rows = lines.filter((line) => line.some(isSaid)).map(htmlRow);
  return `<h3 style="margin:16px 0 4px">${escaped(title)}</h3><table style="border-collapse:collapse">${rows.join('')}</table>`;
}

/** The summary as a mail: the same sentences, and a link to the sheet. */
export function digestMail(heading: string, blocks: readonly Block[], url: string): DigestMail {
  return {
    subject: heading,
    body: [...blocks.map(plain), url].join('\n\n'),
    htmlBody: `<div style="font-family:Arial,sans-serif;font-size:14px;color:#202124"><h2>${escaped(heading)}</h2>${blocks
      .map(html)
      .join('')}<p><a href="${escaped(url)}">${escaped(url)}</a></p></div>`,
  };
}
