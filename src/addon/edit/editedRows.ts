import type { Context } from '../../domain/context';
import type { Deal, DealColumn } from '../../domain/deal';
import { gateRulingOf } from '../../domain/gate';
import type { Phrases } from '../../domain/phrases';
import { reviewDeal } from '../../domain/review';
import { verdictOf } from '../../domain/verdict';
import type { AddonMessages } from '../../i18n/addon/messages';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import type { ReadDeals } from '../../sheets/reading/deals/readDeals';
import { withKeys } from '../../sheets/rowKeys';
import { rowStateOf } from '../../sheets/rowState';
import type { OwnCells } from '../../sheets/writing/ownCells';
import { ownCellsOf } from '../../sheets/writing/ownCells';
import { rowSigner } from '../../sheets/writing/reviewRows';

/** Where the person typed; rows are 1-based, columns 0-based, both ends included. */
export interface EditPlace {
  readonly first: number;
  readonly last: number;
  readonly columns: { readonly first: number; readonly last: number };
}

/** What one row is to hold after an edit. */
export interface EditedRow {
  readonly row: number;
  readonly cells: OwnCells;
  /** The accepted stage that a refused move goes back to; null: the stage stays as typed. */
  readonly stageBack: string | null;
  /** Why it was refused; '' when it was not. */
  readonly refusal: string;
}

interface EditWords {
  readonly context: Context;
  readonly headers: DealHeaders;
  readonly phrases: Phrases;
  readonly say: AddonMessages;
}

/** A change in one of these is what "touched" means (spec §3 "stuck"). */
const TOUCHING: readonly DealColumn[] = ['stage', 'nextStep', 'nextStepDate', 'price', 'comment'];

function isIn(row: number, { first, last }: EditPlace): boolean {
  return row >= first && row <= last;
}

/** Judges the rows about an edit; only those in it can be refused a stage. */
export function editedRows(read: ReadDeals, place: EditPlace, words: EditWords): readonly EditedRow[] {
  const { headers, context } = words;
  const { first, last } = place.columns;
  const touches = TOUCHING.some(
    (column) => (headers.index[column] ?? -1) >= first && (headers.index[column] ?? -1) <= last,
  );
  const sign = rowSigner(headers.index, words.phrases);
  return withKeys(read.rows, () => Utilities.getUuid()).map((deal) => {
    const isEdited = isIn(deal.row, place);
    const judged = rowStateOf(deal, context.now, isEdited && touches).deal;
    return isEdited ? judgedRow(judged, words, sign) : passedRow(judged, words, sign);
  });
}

type Signer = ReturnType<typeof rowSigner>;

/** A row beside the edit: brought up to date, never moved back. */
function passedRow(deal: Deal, { context, phrases }: EditWords, sign: Signer): EditedRow {
  const reviewed = reviewDeal(deal, context);
  return { row: deal.row, cells: ownCellsOf(reviewed, sign(reviewed), phrases.language), stageBack: null, refusal: '' };
}

/** A row in the edit: accepted at its stage, or sent back with the reason in its verdict (spec §4 "Gate"). */
function judgedRow(deal: Deal, words: EditWords, sign: Signer): EditedRow {
  const { context, phrases, say } = words;
  const reviewed = reviewDeal(deal, context);
  const ruling = gateRulingOf(reviewed, context.stages, context.settings.gate);
  if (ruling.kind !== 'refused') {
    const acceptedStage = 'stage' in ruling ? ruling.stage : deal.acceptedStage;
    const accepted = { ...reviewed, deal: { ...deal, acceptedStage } };
    return {
      row: deal.row,
      cells: ownCellsOf(accepted, sign(reviewed), phrases.language),
      stageBack: null,
      refusal: '',
    };
  }
  const refusal = say.moveRefused(deal.stageText, verdictOf(ruling.because, phrases));
  const back = rowStateOf(
    { ...deal, stageText: ruling.backTo, stage: context.stages.named(ruling.backTo) },
    context.now,
  ).deal;
  const standing = reviewDeal(back, context);
  const signs = { ...sign(standing), verdict: refusal };
  return { row: deal.row, cells: ownCellsOf(standing, signs, phrases.language), stageBack: ruling.backTo, refusal };
}
