/** A mail in both forms. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** As wide as a phone's letter gets, in letters that are read without glasses. */
const LETTER = 'max-width:600px;margin:0 auto;font:16px/1.45 Arial,sans-serif;color:#202124;overflow-wrap:anywhere';
export const QUIET = 'color:#5f6368';

/** Text of people as text of a page. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

export function linked(text: string, url: string): string {
  return `<a href="${escaped(url)}" style="color:#153e75">${escaped(text)}</a>`;
}

/** Words that are there, apart by a dot. */
export function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' · ');
}

/** A part of the plain form: its title, and the lines under it. */
export function plain(title: string, lines: readonly string[]): string {
  return [title, ...lines.filter((line) => line !== '').map((line) => `  ${line}`)].join('\n');
}

/** The heading of a part. */
export function heading(html: string): string {
  return `<h2 style="font-size:18px;margin:24px 0 4px">${html}</h2>`;
}

/** A deal in a letter: its name leads to its row. */
export interface ToldDeal {
  readonly name: string;
  readonly url: string;
  readonly beside: string;
  readonly under: string;
}

/** A letter that lists deals. */
export interface DealsLetter {
  readonly subject: string;
  readonly title: string;
  readonly deals: readonly ToldDeal[];
  /** What is said below the list; '' says nothing. */
  readonly after: readonly string[];
  /** The workbook's address. */
  readonly book: string;
}

/** Both forms of it: each deal with the way to its row. */
export function dealsMail({ subject, title, deals, after, book }: DealsLetter): Mail {
  const said = after.filter((text) => text !== '');
  const lines = deals.map(({ name, url, beside, under }) => `${joined(name, beside, under)}\n    ${url}`);
  const parts = deals.map(({ name, url, beside, under }) => dealHtml(name, url, beside, under));
  return {
    subject,
    body: [plain(title, lines), ...said, book].join('\n\n'),
    htmlBody: letterHtml(title, [...parts, ...said.map((text) => `<p>${escaped(text)}</p>`)], book),
  };
}

/** A deal: its name, which leads to its row, what stands beside it, and what is said of it under them. */
export function dealHtml(name: string, url: string, beside: string, under: string): string {
  return `<p style="margin:8px 0">${linked(name, url)} ${escaped(beside)}<br><span style="${QUIET}">${escaped(under)}</span></p>`;
}

/** The whole letter, one column wide, with the way to the workbook at its end. */
export function letterHtml(title: string, parts: readonly string[], book: string): string {
  const first = `<h1 style="font-size:20px;margin:8px 0">${escaped(title)}</h1>`;
  return `<div style="${LETTER}">${[first, ...parts, `<p>${linked(book, book)}</p>`].join('')}</div>`;
}
