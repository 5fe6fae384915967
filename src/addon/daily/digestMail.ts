import type { Jump, Line, Row, Told } from '../../i18n/figures/told';

/** A mail in both forms. */
export interface DigestMail {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Wider than any table, so that a sentence runs across all of its columns. */
const ALL_COLUMNS = 9;

/** Text of people as text of a page. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

/** A line's words without the blanks between them. */
function plainLine(line: Line): string {
  const words = typeof line === 'string' ? [line] : line;
  return words.filter((word) => word !== '').join(' · ');
}

function plain({ title, lines }: Told): string {
  const said = lines.map(plainLine).filter((line) => line !== '');
  return [title, ...said.map((line) => `  ${line}`)].join('\n');
}

function cell(word: Row[number], columns = 1): string {
  const width = columns === 1 ? '' : ` colspan="${columns}"`;
  return `<td${width} style="padding:2px 12px 2px 0">${escaped(String(word))}</td>`;
}

/** Each word of a table under its heading. */
function htmlLine(line: Line): string {
  if (line === '') return '';
  const cells = typeof line === 'string' ? cell(line, ALL_COLUMNS) : line.map((word) => cell(word)).join('');
  return `<tr>${cells}</tr>`;
}

function linked(text: string, url: string): string {
  return `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

function htmlTitle({ title, jump }: Told, linkTo: LinkTo): string {
  if (jump === undefined) return escaped(title);
  return escaped(title.slice(0, -jump.words.length)) + linked(jump.words, linkTo(jump));
}

function html(told: Told, linkTo: LinkTo): string {
  const rows = told.lines.map(htmlLine).join('');
  return `<h3 style="margin:16px 0 4px">${htmlTitle(told, linkTo)}</h3><table style="border-collapse:collapse">${rows}</table>`;
}

type LinkTo = (jump: Jump) => string;

/** What is told of a day as a mail, with links to the sheet and to rows of it. */
export function digestMail(heading: string, told: readonly Told[], url: string, linkTo: LinkTo): DigestMail {
  return {
    subject: heading,
    body: [...told.map(plain), url].join('\n\n'),
    htmlBody: `<div style="font-family:Arial,sans-serif;font-size:14px;color:#202124"><h2>${escaped(heading)}</h2>${told
      .map((one) => html(one, linkTo))
      .join('')}<p>${linked(url, url)}</p></div>`,
  };
}
