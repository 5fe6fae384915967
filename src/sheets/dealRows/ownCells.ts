import type { Deal } from '../../domain/deal';
import { discountOf, marginOf, markupOf } from '../../domain/money/figures';
import type { Language } from '../../domain/language';
import type { ReviewedDeal } from '../../domain/review';
import { sheetMessages } from '../../i18n/sheets';
import type { OwnColumn } from '../tables/deals';
import { roleWord } from '../tables/ladder';
import { asText } from '../cells/asText';
import type { CellValue } from '../cells/asText';
import { serialOfInstant } from '../cells/serial';

/** What a row's own block says: one value for each of our columns. */
export type OwnCells = Readonly<Record<OwnColumn, CellValue>>;

/** What follows from the findings and is shown in the row. */
export interface RowSigns {
  readonly verdict: string;
  readonly code: string;
}

const roubles = (kopecks: number | null): CellValue => (kopecks === null ? '' : kopecks / 100);
const orBlank = (share: number | null): CellValue => share ?? '';

/** Who signs the price; where nobody has to, who signs the credit. */
function approverOf({ facts: { signing }, findings }: ReviewedDeal, language: Language): string {
  const credit = findings.find(({ approver }) => approver !== undefined)?.approver;
  const approver = signing.kind === 'own' ? credit : signing.kind === 'needed' ? signing.by : signing.kind;
  if (approver === undefined) return '';
  return approver === 'forbidden' ? sheetMessages(language).forbidden : roleWord(approver, language);
}

/** Our block of a row, as values: money in roubles, shares as shares, the approver as the sheet's language says it. */
export function ownCellsOf(reviewed: ReviewedDeal, signs: RowSigns, language: Language): OwnCells {
  const { deal, facts } = reviewed;
  return {
    revenue: roubles(facts.revenue),
    grossProfit: roubles(facts.grossProfit),
    margin: orBlank(marginOf(facts)),
    markup: orBlank(markupOf(facts)),
    discount: orBlank(discountOf(facts, deal)),
    approver: approverOf(reviewed, language),
    verdict: asText(signs.verdict),
    code: signs.code,
    ...stateCellsOf(deal),
  };
}

/** The hidden part by which a row carries its own state through sorting, inserting and deleting. */
export function stateCellsOf(deal: Deal): Pick<OwnCells, 'key' | 'acceptedStage' | 'touchedAt' | 'rowHash' | 'memory'> {
  return {
    key: deal.key,
    acceptedStage: asText(deal.acceptedStage),
    touchedAt: serialOfInstant(deal.touchedAt),
    rowHash: deal.rowHash,
    memory: asText(deal.memory),
  };
}
