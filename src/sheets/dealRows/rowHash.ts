import type { Deal, DealCells, DealColumn } from '../../domain/deal';
import { nameKey } from '../../domain/name';
import { HASH_START, mixNumber, mixText, printOfHash } from '../cells/fingerprint32';

/** What the hidden hash cell remembers of a row. */
export interface RowHash {
  /** Over the cells whose change counts as work on the deal: "stuck" is measured from it. */
  readonly touch: string;
  /** Which of those cells the sheet had a column for: their mark; '' where nobody wrote it down. */
  readonly columns: string;
  /** Over every other cell that people fill. */
  readonly rest: string;
  /** The stage that the history tab knows last, as typed. */
  readonly loggedStage: string;
}

const TOUCH_TEXTS = ['nextStep', 'comment'] as const satisfies readonly (keyof DealCells)[];
/** `amount` stands in for the price where a row has no unit price. */
const TOUCH_NUMBERS = ['nextStepDate', 'price', 'amount'] as const satisfies readonly (keyof DealCells)[];
const REST_TEXTS = [
  'id', 'client', 'manager', 'source', 'item', 'group', 'confirmedBy', 'lossReason', 'objection', 'blocker', 'request',
] as const satisfies readonly (keyof DealCells)[]; // prettier-ignore
const REST_NUMBERS = [
  'requestedAt', 'respondedAt', 'quantity', 'listPrice', 'cost', 'extraCost', 'quotedAt', 'invoicedAt', 'shippedAt',
  'paidAt', 'closedAt', 'paid', 'deferralDays', 'dueDate', 'promisedDate', 'confirmedUntil', 'vatSale', 'vatCost',
] as const satisfies readonly (keyof DealCells)[]; // prettier-ignore

const TOUCHES: readonly DealColumn[] = ['stage', ...TOUCH_TEXTS, ...TOUCH_NUMBERS];

/** A mark of which columns whose change is work the sheet has. */
export function touchColumnsOf(columns: ReadonlySet<DealColumn>): string {
  return TOUCHES.reduce((bits, column, at) => bits + (columns.has(column) ? 2 ** at : 0), 0).toString(36);
}

/** Whether the stage, which comes first, is among the columns of a mark. */
export function marksStage(columns: string): boolean {
  return parseInt(columns, 36) % 2 === 1;
}

/** The hash of a row over its stage, next step, its date, price and comment (spec §3 "stuck"). */
export function touchHashOf(deal: Deal): string {
  let hash = mixText(HASH_START, nameKey(deal.stageText));
  for (const column of TOUCH_TEXTS) hash = mixText(hash, deal[column]);
  for (const column of TOUCH_NUMBERS) hash = mixNumber(hash, deal[column]);
  return printOfHash(hash);
}

/** The hash of a row over everything else that people fill. */
export function restHashOf(deal: Deal): string {
  let hash = HASH_START;
  for (const column of REST_TEXTS) hash = mixText(hash, deal[column]);
  for (const column of REST_NUMBERS) hash = mixNumber(hash, deal[column]);
  // A later column that is blank leaves the hash as earlier versions wrote it.
  if (deal.invoiceNo !== '') hash = mixText(hash, deal.invoiceNo);
  if (deal.expectedAt !== null) hash = mixNumber(hash, deal.expectedAt);
  return printOfHash(hash);
}

/** Of all that people fill in the row: tells whether anybody changed it meanwhile. */
export function cellsHashOf(deal: Deal): string {
  return `${touchHashOf(deal)}.${restHashOf(deal)}`;
}

/** As the hidden cell holds it. It begins with a letter, so that no sheet takes it for a number or a formula. */
export function formatRowHash({ touch, columns, rest, loggedStage }: RowHash): string {
  return `h${touch}${columns && '-'}${columns}.${rest}.${loggedStage}`;
}

const ROW_HASH = /^h([0-9a-z]+)(?:-([0-9a-z]+))?\.([0-9a-z]+)\.([^]*)$/;

/** Null for a row that was never recorded, or whose cell somebody overwrote. */
export function parseRowHash(cell: string): RowHash | null {
  const parts = ROW_HASH.exec(cell);
  if (parts === null) return null;
  const [, touch = '', columns = '', rest = '', loggedStage = ''] = parts;
  return { touch, columns, rest, loggedStage };
}
