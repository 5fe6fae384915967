import type { Context } from '../../domain/context';
import { gateRulingOf } from '../../domain/gate';
import type { Phrases } from '../../domain/words/phrases';
import type { Review, ReviewedDeal } from '../../domain/review';
import { verdictOf } from '../../domain/verdict';
import { sheetMessages } from '../../i18n/sheets';
import type { HeaderMap } from '../headers/headers';
import type { ReadDeals } from '../reading/deals/readDeals';
import { ownCellsOf } from './ownCells';
import type { OwnCells, RowSigns } from './ownCells';
import { faultColumnIn, rowCodeOf } from './rowCode';
import type { RowToWrite } from './writeReview';

/** Marks in the code a row that went on past the gate; it is no check, so it stands in no list of them. */
export const SLIPPED_PAST = 'slipped-past';

export interface RecheckedRows {
  readonly rows: readonly RowToWrite[];
  /** Rows that went on past the gate without an edit event, and still have what should have kept them. */
  readonly slippedPast: number;
}

/** Says what is to stand in our columns of a deal. */
export type RowSigner = (reviewed: ReviewedDeal) => RowSigns;

/** Compiles what every row's verdict and code need: `index` tells in which column of the sheet a fault shows. */
export function rowSigner(index: HeaderMap['index'], phrases: Phrases): RowSigner {
  return ({ deal, findings }) => ({
    verdict: verdictOf(findings, phrases),
    code: rowCodeOf(deal, findings, faultColumnIn(index, findings)),
  });
}

function slipped({ verdict, code }: RowSigns, language: Phrases['language']): RowSigns {
  const marked = code.replace('|', `|${SLIPPED_PAST}|`);
  return { verdict: `${sheetMessages(language).slippedPast} ${verdict}`, code: marked };
}

/** What a row is to hold when nobody was seen typing in it. */
export interface RecheckedRow {
  readonly cells: OwnCells;
  readonly isSlipped: boolean;
}

/** What it takes to say what a row is to hold. */
export interface RowWords {
  readonly context: Context;
  readonly sign: RowSigner;
  readonly phrases: Phrases;
}

/**
 * A row as the recheck leaves it (spec §4 "Gate"): it accepts a stage that nothing stands against, and that of a row that
 * was never accepted; it moves no stage back, and marks a row that got past the gate.
 */
export function recheckedRow(reviewed: ReviewedDeal, { context, sign, phrases }: RowWords): RecheckedRow {
  const { deal } = reviewed;
  const ruling = gateRulingOf(reviewed, context);
  const signs = sign(reviewed);
  const isSlipped = ruling.kind === 'refused';
  const acceptedStage = 'stage' in ruling ? ruling.stage : deal.acceptedStage;
  const accepted = acceptedStage === deal.acceptedStage ? deal : { ...deal, acceptedStage };
  const shown = isSlipped ? slipped(signs, phrases.language) : signs;
  return { cells: ownCellsOf({ ...reviewed, deal: accepted }, shown, phrases.language), isSlipped };
}

/**
 * What the recheck writes in every row.
 *
 * @param read the deals as they were read, before this run gave them keys; in the order of those reviewed
 */
export function recheckedRows(
  { context, deals }: Review,
  sign: RowSigner,
  phrases: Phrases,
  read: Pick<ReadDeals, 'rows' | 'cells'>,
): RecheckedRows {
  let slippedPast = 0;
  const rows = deals.map((reviewed, at): RowToWrite => {
    const { cells, isSlipped } = recheckedRow(reviewed, { context, sign, phrases });
    if (isSlipped) slippedPast += 1;
    return { deal: read.rows[at] ?? reviewed.deal, asRead: read.cells[at] ?? null, cells };
  });
  return { rows, slippedPast };
}
