import type { ApprovalItem } from '../approvals/queue';
import type { Line, Told } from '../../i18n/figures/told';
import type { SummarySubject } from '../../i18n/summary/tellSummary';
import { dealHtml, escaped, heading, joined, letterHtml, linked, plain, QUIET } from './mailParts';
import type { Mail } from './mailParts';
import { phoneLines } from './phoneTable';
import type { PhoneLine } from './phoneTable';

/** What one letter says. */
export interface Letter {
  readonly subject: string;
  readonly heading: string;
  /** What waits for its reader, said first; '' where nothing does. */
  readonly waitingTitle: string;
  readonly waiting: readonly ApprovalItem[];
  /** That there is more than is listed, '' where there is not. */
  readonly more: string;
  readonly told: Readonly<Record<SummarySubject, Told>>;
}

/** Addresses in the workbook. */
export interface Links {
  readonly book: string;
  readonly toRow: (row: number) => string;
  readonly toSubject: (subject: SummarySubject) => string;
}

const TABLE = 'width:100%;border-collapse:collapse;font:16px/1.45 Arial,sans-serif';
const COLUMNS = 3;
/** Of more characters a word of a table is text, and may be broken. */
const SHORT = 16;

/** What is said of a deal that waits, under its name. */
function saidOf({ manager, reasons, offer }: ApprovalItem): string {
  return joined(manager, ...reasons, offer);
}

const nameOf = ({ id, client }: ApprovalItem): string => [id, client].filter((text) => text !== '').join(' ');

/** A line's words without the blanks between them. */
const plainLine = (line: Line): string => (typeof line === 'string' ? line : joined(...line.map(String)));

function plainBody({ waiting, waitingTitle, more, told }: Letter, { book }: Links): string {
  const deals = waiting.map((item) => joined(nameOf(item), item.amount, saidOf(item)));
  const first = waitingTitle === '' ? [] : [plain(waitingTitle, [...deals, more])];
  const subjects = Object.values(told).map(({ title, lines }) => plain(title, lines.map(plainLine)));
  return [...first, ...subjects, book].join('\n\n');
}

function row({ words, under }: PhoneLine): string {
  const bottom = under === '' ? 6 : 0;
  const cells = words.map((word, at) => {
    // The first takes the room of those that are not there.
    if (at === 0)
      return `<td colspan="${COLUMNS + 1 - words.length}" style="padding:6px 0 ${bottom}px;vertical-align:top;overflow-wrap:anywhere">${escaped(word)}</td>`;
    // A sum is not broken in two.
    const wrap = word.length > SHORT ? 'normal' : 'nowrap';
    return `<td style="padding:6px 0 ${bottom}px 12px;vertical-align:top;text-align:right;white-space:${wrap}">${escaped(word)}</td>`;
  });
  const quiet = under && `<tr><td colspan="${COLUMNS}" style="padding:0 0 6px;${QUIET}">${escaped(under)}</td></tr>`;
  return `<tr>${cells.join('')}</tr>${quiet}`;
}

function waitingHtml({ waiting, waitingTitle, more }: Letter, { toRow }: Links): string {
  if (waitingTitle === '') return '';
  const deals = waiting.map((item) =>
    dealHtml(nameOf(item) || item.amount, toRow(item.row), item.amount, saidOf(item)),
  );
  return heading(escaped(waitingTitle)) + deals.join('') + escaped(more);
}

/** The title leads to its place; its last words, where there is a row to look at, to that row. */
function titleHtml(subject: SummarySubject, { title, jump }: Told, { toRow, toSubject }: Links): string {
  const place = escaped(toSubject(subject));
  const own = jump === undefined ? title : title.slice(0, -jump.words.length);
  const words = `<a href="${place}" style="color:#202124;text-decoration:none">${escaped(own)}</a>`;
  const to = jump === undefined ? '' : linked(jump.words, toRow(jump.row));
  return `${words}${to}&nbsp;<a href="${place}" style="color:#153e75;text-decoration:none">›</a>`;
}

function subjectHtml(subject: SummarySubject, told: Told, links: Links): string {
  const rows = phoneLines(subject, told.lines).map(row).join('');
  return `${heading(titleHtml(subject, told, links))}<table style="${TABLE}">${rows}</table>`;
}

/** A letter in both forms: one column, no table wider than three words, what waits for the reader first. */
export function digestMail(letter: Letter, links: Links): Mail {
  const subjects = Object.entries(letter.told) as [SummarySubject, Told][];
  const parts = [waitingHtml(letter, links), ...subjects.map(([subject, told]) => subjectHtml(subject, told, links))];
  return {
    subject: letter.subject,
    body: plainBody(letter, links),
    htmlBody: letterHtml(letter.heading, parts, links.book),
  };
}
