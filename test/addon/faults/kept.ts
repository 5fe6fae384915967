import type { Host, SheetData, StoredState } from 'apps-script-host';
import { hostOf } from '../../support/salesHost';

/** Rows that a tab keeps below its last one: what is read whole is then short, and nothing has to grow. */
const SPARE_ROWS = 30;

function cut(sheet: SheetData): SheetData {
  return { ...sheet, maxRows: Math.min(sheet.maxRows, sheet.rows.length + SPARE_ROWS) };
}

/** The workbook as it stands, to be opened as often as one likes: each time the same, with a cold cache. */
export function kept(host: Host): () => Host {
  const book = host.toBookData();
  const short = { ...book, sheets: book.sheets.map(cut) };
  const properties = JSON.stringify(host.properties);
  const { user } = host;
  const now = host.now();
  return () => hostOf(short, { now, user, properties: JSON.parse(properties) as StoredState });
}
