import { approvalsFrom } from '../../domain/rules/approvals';
import { dayOf } from '../../domain/calendar/time';
import type { Instant } from '../../domain/calendar/time';
import type { Rules } from '../../domain/context';
import { factsOf } from '../../domain/facts';
import type { FactedDeal, FactsBasis } from '../../domain/facts';
import { exposedDealOf, exposuresOn } from '../../domain/pipeline/exposure';
import type { ExposedDeal } from '../../domain/pipeline/exposure';
import { recognitionEvent } from '../../domain/pipeline/recognition';
import { rowBlocks } from '../../sheets/dealRows/rowBlocks';
import type { RowBlock } from '../../sheets/dealRows/rowBlocks';
import { columnLetters } from '../../sheets/headers/address';
import { columnsIn } from '../../sheets/reading/deals/dealHeaders';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { dealsFrom } from '../../sheets/reading/deals/readDeals';
import { valuesOf } from '../../sheets/reading/sheetValues';
import { wallClockIn } from '../../sheets/cells/zone';
import type { BookPart } from './bookPart';
import { exposedIn } from './keptBook';
import type { KeptBlock, KeptBook } from './keptBook';
import type { RulesPart } from '../book/keptRules';

/** Where the rows stand, and by what they are judged. */
export interface RowsPlace {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly headers: DealHeaders;
  readonly part: RulesPart;
  readonly rules: Rules;
  readonly now: Instant;
}

/** Rows that changed since the last check may stand in so many places, each a call; with more of them all rows are read. */
const MOST_PLACES = 3;
const MOST_CELLS = 80_000;
/**
 * The other rows as they are now, by what was kept of them: one look at the hidden column of row hashes tells which are as
 * they were, and only those that changed are read. Null where they are too many.
 */
export function rowsAnew(kept: KeptBook, place: RowsPlace): Omit<BookPart, 'explained'> | null {
  const { headers, part, now } = place;
  const letters = columnLetters(headers.own.rowHash ?? 0);
  const hashes = valuesOf(place.sheet.getRange(`${letters}:${letters}`)).slice(part.headerRow);
  const standing = matched(
    kept.blocks,
    rowBlocks(
      hashes.map(([cell]) => cell ?? ''),
      part.headerRow + 1,
    ),
  );
  const places = changedPlaces(standing);
  const cells = places.reduce((sum, { first, last }) => sum + (last - first + 1) * headers.width, 0);
  if (places.length > MOST_PLACES || cells > MOST_CELLS) return null;
  // Rows of one deal may stand anywhere: some of them say nothing without the others.
  if (places.length > 0 && place.rules.settings.positions) return null;
  const changed = places.flatMap((rows) => factedIn(rows, place));
  const exposed = [
    ...standing.flatMap(({ kept: block }) => (block === null ? [] : exposedIn(block, kept.clients))),
    ...changed.map(exposedDealOf).filter((deal): deal is ExposedDeal => deal !== null),
  ];
  const today = dayOf(now);
  return {
    day: today,
    exposures: Object.fromEntries(exposuresOn(exposed, today)),
    firstRowOfId: firstRowsOf(kept.blocks, standing, changed),
  };
}

/** A block of rows as it stands, with what was kept of the very same; null: it has changed. */
interface Standing {
  readonly rows: RowBlock;
  readonly kept: KeptBlock | null;
}

/** A copied block is kept once: the second one is read. */
function matched(kept: readonly KeptBlock[], blocks: readonly RowBlock[]): Standing[] {
  const left = new Map(kept.map((block) => [block[0], block]));
  return blocks.map((rows) => {
    const same = left.get(rows.print) ?? null;
    left.delete(rows.print);
    return { rows, kept: same };
  });
}

type Rows = Pick<RowBlock, 'first' | 'last'>;

/** Neighbouring blocks that changed are one place. */
function changedPlaces(standing: readonly Standing[]): Rows[] {
  const places: Rows[] = [];
  for (const { rows, kept } of standing) {
    if (kept !== null) continue;
    const before = places[places.length - 1];
    const joins = before !== undefined && before.last + 1 === rows.first;
    if (joins) places[places.length - 1] = { first: before.first, last: rows.last };
    else places.push(rows);
  }
  return places;
}

function factedIn({ first, last }: Rows, { sheet, headers, part, rules, now }: RowsPlace): FactedDeal[] {
  const values = valuesOf(sheet.getRange(first, 1, last - first + 1, headers.width));
  const given = { headers, headerRow: part.headerRow, wallClock: wallClockIn(part.zone), rules };
  const columns = columnsIn(headers);
  const basis: FactsBasis = {
    ...rules,
    columns,
    today: dayOf(now),
    approvals: approvalsFrom(part.decisions),
    recognizedBy: recognitionEvent(rules.settings.recognizeOn, columns),
  };
  return dealsFrom(values, first, given).rows.map((deal) => ({ deal, facts: factsOf(deal, basis) }));
}

/** First rows of repeated ids, where they stand now; of rows that changed, those whose id was known to be repeated, or is among them. */
function firstRowsOf(
  kept: readonly KeptBlock[],
  standing: readonly Standing[],
  changed: readonly FactedDeal[],
): Record<string, number> {
  const firstRows = new Map<string, number>();
  const meet = (id: string, row: number): void => {
    firstRows.set(id, Math.min(row, firstRows.get(id) ?? row));
  };
  for (const { rows, kept: block } of standing)
    for (const [id, offset] of block?.[2] ?? []) meet(id, rows.first + offset);
  const repeated = new Set(kept.flatMap(([, , ids = []]) => ids.map(([id]) => id)));
  const met = new Map<string, number>();
  for (const { deal } of changed) {
    const before = met.get(deal.id);
    if (deal.id === '') continue;
    if (repeated.has(deal.id)) meet(deal.id, deal.row);
    else if (before !== undefined) meet(deal.id, before);
    else met.set(deal.id, deal.row);
  }
  return Object.fromEntries(firstRows);
}
