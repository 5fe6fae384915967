import type { DayReport } from '../../../domain/reports/dayReport';
import type { DealRisk, TopDeal } from '../../../domain/reports/topDeals';
import type { Speech } from '../../../i18n/figures/told';
import { saidBlocker, saidRisks, tellTop } from '../../../i18n/figures/top';
import type { PageMessages } from '../../../i18n/summary/messages';
import { painted, sentences } from './block';
import type { Block, BlockLine, Look } from './block';

/** What costs money already; the other risks may yet. */
const GRAVE: ReadonlySet<DealRisk['kind']> = new Set(['overdue-debt', 'over-limit', 'not-shipped', 'refused']);

function lookOf({ risks }: TopDeal): Look | null {
  if (risks.length === 0) return null;
  return risks.some(({ kind }) => GRAVE.has(kind)) ? 'bad' : 'doubtful';
}

/** The largest deals that are not done, and what is wrong with each. */
export function topBlock({ top }: DayReport, speech: Speech, say: PageMessages): Block {
  if (top === null || top.length === 0)
    return { header: say.top.slice(0, 1), lines: sentences(tellTop(top, speech), top !== null) };
  const rows = top.map((each): BlockLine => {
    const { client, manager, stageText } = each.deal;
    const wrong = [...saidRisks(each, speech), saidBlocker(each, speech)].filter((text) => text !== '').join('; ');
    return [client, speech.phrases.money(each.amount), manager, stageText, painted(wrong, lookOf(each))];
  });
  return { header: say.top, lines: rows };
}
