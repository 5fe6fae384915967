import type { Deal, DealColumn } from '../../../domain/deal';
import type { CellIssue } from '../../../domain/issue';
import { nameKey } from '../../../domain/name';
import { stageKindOf } from '../../../domain/pipeline/stageWords';
import { currencyOf } from '../../../domain/reading/currency';
import { isBlankWord } from '../../../domain/reading/blankWord';
import type { RawCell, WallClock } from '../../../domain/reading/rawCell';
import type { Rules } from '../../../domain/context';
import { currencySaidIn } from '../../headers/otherCurrencies';
import { OWN_COLUMNS, PEOPLE_COLUMNS } from '../../tables/deals';
import type { OwnColumn } from '../../tables/deals';
import type { DealHeaders } from './dealHeaders';
import { rowCells } from './rowCells';
import type { UnreadableCell } from './rowCells';

/** What it takes to read deals: where the columns are, the sheet's clock, the stages that cells may name and what a price is for. */
export interface DealReading {
  readonly headers: DealHeaders;
  readonly wallClock: WallClock;
  readonly rules: Pick<Rules, 'stages' | 'settings'>;
  /** The table shows that its commas set thousands apart. */
  readonly hasEnglishCommas?: boolean;
  /** The book's: money of a row that names another is not read. Null: whichever a row names. */
  readonly usualCurrency?: string | null;
}

/** Reads one row; null for a row that is no deal (spec §3 "a blank row"). */
export type DealReader = (cells: readonly RawCell[], row: number) => Deal | null;

/** Where each column stands, -1 where the sheet lacks it: of one shape whatever the sheet, which keeps reading fast. */
type Places = Readonly<Record<DealColumn | OwnColumn, number>>;

function placesOf({ index, own, loneKey }: DealHeaders): Places {
  const ids = Object.keys({ ...PEOPLE_COLUMNS, ...OWN_COLUMNS });
  const found: Partial<Record<string, number>> = { ...index, ...(loneKey === null ? {} : { key: loneKey }), ...own };
  return Object.fromEntries(ids.map((id) => [id, found[id] ?? -1])) as Places;
}

/** Makes the reader of a run's rows. Cells that cannot be read go to `issues`, and count as blank. */
export function dealReader(
  { headers, wallClock, rules, hasEnglishCommas = false, usualCurrency = null }: DealReading,
  issues: CellIssue[],
): DealReader {
  const at = placesOf(headers);
  const columnAt = new Map(Object.entries(headers.index).map(([id, place]) => [place, id as DealColumn]));
  const cells = rowCells(wallClock, rules.settings.unit, hasEnglishCommas, currencySaidIn(headers).places);
  const keyOf = memo(nameKey);
  const stageOf = memo(stageReader(rules.stages));
  const closing = headers.outcome ?? -1;
  const closingOf = memo((text) => (isClosing(text) ? stageOf(text) : null));
  const isForeign = foreignRows(headers.currency?.at ?? null, usualCurrency);
  const isPriceTotal = rules.settings.pricePer === 'deal';
  return (rowCellsNow, row) => {
    cells.moveTo(rowCellsNow, isForeign(rowCellsNow));
    const id = cells.text(at.id);
    const client = cells.text(at.client);
    const manager = cells.text(at.manager);
    const item = cells.text(at.item);
    const group = cells.text(at.group);
    const { text: stageText, stage } = closingOf(cells.text(closing)) ?? stageOf(cells.text(at.stage));
    const priceTyped = cells.money(at.price);
    if (id === '' && client === '' && manager === '' && item === '' && stageText === '' && priceTyped === null)
      return null;
    const amountTyped = cells.money(at.amount);
    // What checks and metrics look at most comes first: of a large book, a row costs what is fetched of it from memory.
    return {
      row,
      stage,
      managerKey: keyOf(manager),
      clientKey: keyOf(client),
      requestedAt: cells.instant(at.requestedAt),
      respondedAt: cells.instant(at.respondedAt),
      quotedAt: cells.day(at.quotedAt),
      invoicedAt: cells.day(at.invoicedAt),
      shippedAt: cells.day(at.shippedAt),
      paidAt: cells.day(at.paidAt),
      closedAt: cells.day(at.closedAt),
      quantity: cells.quantity(at.quantity),
      listPrice: cells.money(at.listPrice),
      price: isPriceTotal ? null : priceTyped,
      cost: cells.money(at.cost),
      paid: cells.money(at.paid),
      nextStep: cells.text(at.nextStep),
      nextStepDate: cells.day(at.nextStepDate),
      promisedDate: cells.day(at.promisedDate),
      confirmedBy: cells.text(at.confirmedBy),
      deferralDays: cells.integer(at.deferralDays),
      dueDate: cells.day(at.dueDate),
      itemKey: keyOf(item),
      groupKey: keyOf(group),
      client,
      manager,
      amount: isPriceTotal ? (priceTyped ?? amountTyped) : amountTyped,
      extraCost: cells.money(at.extraCost),
      vatSale: cells.vat(at.vatSale),
      vatCost: cells.vat(at.vatCost),
      expectedAt: cells.day(at.expectedAt),
      id,
      invoiceNo: cells.text(at.invoiceNo),
      source: cells.text(at.source),
      item,
      group,
      confirmedUntil: cells.day(at.confirmedUntil),
      lossReason: cells.choice(at.lossReason),
      objection: cells.text(at.objection),
      blocker: cells.text(at.blocker),
      comment: cells.text(at.comment),
      request: cells.text(at.request),
      stageText,
      key: cells.ownText(at.key),
      acceptedStage: cells.ownText(at.acceptedStage),
      touchedAt: cells.ownInstant(at.touchedAt),
      rowHash: cells.ownText(at.rowHash),
      memory: cells.ownText(at.memory),
      // Last, when every cell of the row has been read.
      unreadable: tell(cells.refusals(), row, columnAt, issues),
    };
  };
}

/** Tells the rows that name another currency than the book's. */
function foreignRows(place: number | null, usual: string | null): (cells: readonly RawCell[]) => boolean {
  if (place === null || usual === null) return () => false;
  const isOther = memo((text) => (currencyOf(text) ?? usual) !== usual);
  return (cells) => isOther(String(cells[place] ?? ''));
}

/** What the row says of its stage. */
interface SaidStage {
  readonly text: string;
  readonly stage: Deal['stage'];
}

/** «нет» and «—» are no stage. */
function stageReader({ named }: Rules['stages']): (text: string) => SaidStage {
  return (text) => (text === '' || isBlankWord(text) ? NO_STAGE : { text, stage: named(text) });
}

const NO_STAGE: SaidStage = { text: '', stage: null };

/** Whether a word of a column of open, won and lost says how the deal ended: then it goes before the stage (spec §23). */
function isClosing(text: string): boolean {
  const kind = text === '' ? null : stageKindOf(text);
  return kind === 'paid' || kind === 'lost';
}

/** Names come again and again: each is worked out once a run. */
function memo<Value>(compute: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const value = compute(name);
    known.set(name, value);
    return value;
  };
}

const NONE: readonly DealColumn[] = [];

/** Tells what could not be read in a row, and names its columns; both in the sheet's order. */
function tell(
  refusals: readonly UnreadableCell[],
  row: number,
  columnAt: ReadonlyMap<number, DealColumn>,
  issues: CellIssue[],
): readonly DealColumn[] {
  if (refusals.length === 0) return NONE;
  const inOrder = [...refusals].sort((a, b) => a.place - b.place);
  return inOrder.flatMap(({ place, code, value }) => {
    const column = columnAt.get(place);
    if (column === undefined) return [];
    issues.push({ row, column, code, value });
    return [column];
  });
}
