import type { Deal, DealColumn } from '../../domain/deal';
import { gateRulingOf } from '../../domain/gate';
import type { GateRuling } from '../../domain/gate';
import { nameKey } from '../../domain/name';
import { isPosition, typedOf } from '../../domain/positions/part';
import type { RowSpans } from '../../domain/positions/rowSpans';
import type { ReviewedDeal } from '../../domain/review';
import { answerFirst, verdictOf } from '../../domain/verdict';
import type { AddonMessages } from '../../i18n/addon/messages';
import type { DealHeaders } from '../../sheets/reading/deals/dealHeaders';
import { isRed } from '../../sheets/dealRows/rowCode';
import { withKeys } from '../../sheets/dealRows/rowKeys';
import { rowSightOf, rowStateOf } from '../../sheets/dealRows/rowState';
import type { OwnCells } from '../../sheets/dealRows/ownCells';
import { ownCellsOf } from '../../sheets/dealRows/ownCells';
import { ANY_MOMENT, requestSight, withRequestMoment } from '../../sheets/dealRows/requestMoments';
import { dealsInSight } from './dealsInSight';
import type { DealsInSight } from './dealsInSight';
import { recheckedRow } from '../../sheets/dealRows/reviewRows';
import type { RowWords } from '../../sheets/dealRows/reviewRows';
import { moveDateCells, withMoveDates, writableMoveDates } from '../../sheets/dealRows/moveDates';
import type { MoveDateCell, MoveDatePlaces } from '../../sheets/dealRows/moveDates';

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
  /** What has just turned it red, where what was typed is at fault; '' otherwise. */
  readonly alarm: string;
  /** Dates of people's that the move fills in. */
  readonly facts: readonly MoveDateCell[];
}

interface EditWords extends RowWords {
  readonly headers: DealHeaders;
  readonly places: MoveDatePlaces;
  readonly say: AddonMessages;
  /** Whether the row was red before the edit. */
  readonly wasRed: (row: number) => boolean;
}

/** A change in one of these is what "touched" means (spec §3 "stuck"). */
const TOUCHING: readonly DealColumn[] = ['stage', 'nextStep', 'nextStepDate', 'price', 'amount', 'comment'];

/** The rows about an edit, those beyond them that are one deal with an edited one, and where such rows stood at the last run. */
export interface SeenRows {
  readonly rows: readonly Deal[];
  readonly beyond: readonly Deal[];
  readonly spans: RowSpans;
}

/**
 * Judges the rows about an edit; only those in it can be refused a stage. Rows that nobody changed are left out, but those of
 * one deal with an edited one; rows of a deal that is not all in sight are left to the recheck.
 */
export function editedRows(seen: SeenRows, place: EditPlace, words: EditWords): EditedRow[] {
  const { first, last } = place.columns;
  const isTyped = (column: DealColumn): boolean => {
    const at = words.headers.index[column] ?? -1;
    return at >= first && at <= last;
  };
  const typed = {
    touches: TOUCHING.some(isTyped),
    isTyped,
    stage: isTyped('stage'),
    stageAlone: isTyped('stage') && first === last && place.first === place.last,
  };
  const rows = withKeys(seen.rows, () => Utilities.getUuid());
  const sight = dealsInSight([...rows, ...seen.beyond], seen.spans, words.context);
  const judge = rowJudge(words, typed, sight);
  const isEdited = ({ row }: Deal): boolean => row >= place.first && row <= place.last;
  const [edited, others] = [rows.filter(isEdited), rows.filter((deal) => !isEdited(deal))];
  const judged = edited.flatMap((deal) => (sight.isWhole(deal) ? judge.edited(deal) : judge.unseen(deal)));
  const touched = sight.besideAny(edited);
  const passed = others.flatMap((deal) => (sight.isWhole(deal) ? judge.passed(deal, touched.has(deal.row)) : []));
  return [...judged, ...passed];
}

/** What the edit reached. */
interface Typed {
  readonly touches: boolean;
  readonly isTyped: (column: DealColumn) => boolean;
  readonly stage: boolean;
  readonly stageAlone: boolean;
}

function rowJudge(words: EditWords, typed: Typed, { judged, settle }: DealsInSight) {
  const { context, phrases, sign, places } = words;
  const requests = requestSight(context, ANY_MOMENT);
  const review = (deal: Deal): ReviewedDeal => withRequestMoment(judged(deal), requests);
  const sight = rowSightOf(context);
  const isTyped = typed.touches;

  /** A row pasted or imported whole was never accepted either, and today is not when it moved. */
  function isMoved({ acceptedStage, stageText }: Deal): boolean {
    if (acceptedStage === '') return typed.stageAlone;
    return typed.stage && nameKey(acceptedStage) !== nameKey(stageText);
  }

  /** With what its move fills in, and the state that the row has then; a position's cells are its head's. */
  function moved(deal: Deal): Pick<EditedRow, 'facts'> & { readonly reviewed: ReviewedDeal } {
    const filled = isPosition(judged(deal).facts) ? {} : writableMoveDates(deal, context, places);
    const isStamped = filled.nextStepDate !== undefined;
    const stamped = rowStateOf(withMoveDates(deal, filled), sight, { isTyped, isStamped }).deal;
    return { reviewed: review(stamped), facts: moveDateCells(deal.row, filled, places) };
  }

  /** A row in the edit: accepted at its stage, or sent back with the reason in its verdict (spec §4 "Gate"). */
  function edited(deal: Deal): EditedRow[] {
    const typedRow = (): ReviewedDeal => review(rowStateOf(deal, sight, { isTyped }).deal);
    const { reviewed, facts } = isMoved(deal) ? moved(deal) : { reviewed: typedRow(), facts: [] };
    const ruling = gateRulingOf(reviewed, context);
    if (ruling.kind === 'refused') return [refused(deal, typedRow(), ruling)];
    settle(typedOf(reviewed));
    const acceptedStage = 'stage' in ruling ? ruling.stage : deal.acceptedStage;
    const accepted = { ...reviewed, deal: { ...reviewed.deal, acceptedStage } };
    const signs = sign(reviewed);
    const alarm = isRed(signs.code) && !words.wasRed(deal.row) ? alarmOf(reviewed) : '';
    const cells = ownCellsOf(accepted, signs, phrases.language);
    return [{ row: deal.row, cells, stageBack: null, refusal: '', alarm, facts }];
  }

  /** The first thing that the verdict says, where the edit reached a column in which that is mended. */
  function alarmOf({ findings }: ReviewedDeal): string {
    const [first] = answerFirst(findings);
    const isOurs = first?.severity === 'red' && first.fault.some(typed.isTyped);
    return isOurs ? first.text(phrases) : '';
  }

  /** Back at its accepted stage, as if the stage had not been typed; the look and the reason are the refused stage's. */
  function refused(deal: Deal, atNewStage: ReviewedDeal, ruling: GateRuling & { kind: 'refused' }): EditedRow {
    const { backTo, because } = ruling;
    const refusal = words.say.moveRefused(deal.stageText, verdictOf(because, phrases));
    const back = { ...deal, stageText: backTo, stage: context.stages.named(backTo) };
    const standing = review(rowStateOf(back, sight).deal);
    settle(typedOf(standing));
    const cells = ownCellsOf(standing, { ...sign(atNewStage), verdict: refusal }, phrases.language);
    return { row: deal.row, cells, stageBack: backTo, refusal, alarm: '', facts: [] };
  }

  /** A row of whose deal a part is out of sight: a move is sent back, whatever else was typed is the recheck's to judge. */
  function unseen(deal: Deal): EditedRow[] {
    const { acceptedStage } = deal;
    const isSentBack =
      acceptedStage !== '' && deal.stageText !== '' && isMoved(deal) && context.settings.gate === 'block';
    if (!isSentBack) return [];
    const refusal = words.say.moveRefused(deal.stageText, words.say.positionsUnseen(deal.id));
    const back = { ...deal, stageText: acceptedStage, stage: context.stages.named(acceptedStage) };
    const cells = ownCellsOf(judged(rowStateOf(back, sight).deal), { verdict: refusal, code: '' }, phrases.language);
    return [{ row: deal.row, cells, stageBack: acceptedStage, refusal, alarm: '', facts: [] }];
  }

  /**
   * A row beside the edit: one that changed without an event is brought up to date, as the recheck would, never back; so is one
   * of a deal that the edit was about.
   */
  function passed(deal: Deal, isTouched: boolean): EditedRow[] {
    const { deal: seen, isChanged, isMovedUnseen } = rowStateOf(deal, sight);
    if (!isChanged && !isTouched) return [];
    const stamped = isMovedUnseen ? moved(deal) : null;
    const { reviewed, facts } =
      stamped === null || gateRulingOf(stamped.reviewed, context).kind === 'refused'
        ? { reviewed: review(seen), facts: [] }
        : stamped;
    const { cells } = recheckedRow(reviewed, words);
    return [{ row: deal.row, cells, stageBack: null, refusal: '', alarm: '', facts }];
  }

  return { edited, passed, unseen };
}
