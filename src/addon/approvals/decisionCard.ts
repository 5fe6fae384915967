import type { Context } from '../../domain/context';
import { figuresWith } from '../../domain/reports/counted';
import { judgedIn } from '../../domain/reports/discipline';
import type { LatenessSamples } from '../../domain/reports/lateness';
import { discountCost } from '../../domain/reports/termsCost';
import { isHead } from '../../domain/positions/part';
import type { ReviewedDeal } from '../../domain/review';
import type { DecisionRow } from '../../domain/rules/approvals';
import type { Phrases } from '../../domain/words/phrases';
import { dayOf } from '../../domain/calendar/time';
import type { ApprovalMessages } from '../../i18n/approvals/messages';
import { decisionWord } from './decisionLine';
import { rungBreach } from './rungBreach';

/** A line of the decision card, in a finished sentence. */
export interface CardLine {
  readonly text: string;
  /** What is wrong stands out, nothing else does. */
  readonly isWrong: boolean;
}

/** What a signer is to know beside the deal itself. */
export interface CardSources {
  readonly context: Context;
  readonly phrases: Phrases;
  readonly say: ApprovalMessages;
  /** How clients pay, over the whole book. */
  readonly samples: () => LatenessSamples;
  /** Verified decisions on this deal, in the order in which they were made. */
  readonly decisions: readonly DecisionRow[];
}

/** What the figures of the card say already. */
const SAID_BY_FIGURES: readonly string[] = [
  'margin-below-floor',
  'discount-over-limit',
  'approval-rejected',
  'approval-void',
];

/**
 * What whoever signs is to see of a deal (ux.md "The decision card"): each figure once, what is wrong marked. Of several rows
 * each has its own lines, named by where it stands.
 */
export function decisionCard(rows: readonly ReviewedDeal[], sources: CardSources): readonly CardLine[] {
  const linesOf = (row: ReviewedDeal): readonly CardLine[] => [
    ...goodsLines(row, sources),
    ...moneyLines(row, sources),
    ...findingLines(row, sources),
  ];
  const named = (row: ReviewedDeal): readonly CardLine[] =>
    rows.length === 1
      ? linesOf(row)
      : linesOf(row).map(({ text, isWrong }) => ({
          text: text === '' ? '' : `${rowName(row, sources.say)}: ${text}`,
          isWrong,
        }));
  return [
    ...rows.flatMap(named),
    ...clientLines(rows.find(isHead)?.deal.clientKey ?? '', sources),
    ...earlierLines(sources),
  ].filter(({ text }) => text !== '');
}

/** `стр. 14`, or `row 14`: which of a deal's rows it is about. */
export function rowName({ deal }: ReviewedDeal, { card }: ApprovalMessages): string {
  return card.row(deal.row);
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** What is sold, and the prices that are signed. */
function goodsLines({ deal, facts }: ReviewedDeal, { phrases, say }: CardSources): readonly CardLine[] {
  const quantity = deal.quantity === null ? '' : phrases.quantity(deal.quantity);
  const price = deal.price === null ? '' : phrases.price(deal.price);
  const size = [quantity, price].filter((part) => part !== '').join(' × ');
  const amount = facts.amount === null ? '' : phrases.money(facts.amount);
  const prices = [
    deal.listPrice === null ? '' : say.numbers.list(phrases.money(deal.listPrice, true)),
    deal.cost === null ? '' : say.numbers.cost(phrases.money(deal.cost, true)),
  ];
  return [joined(deal.item.trim(), size, amount), joined(...prices)].map((text) => ({ text, isWrong: false }));
}

function moneyLines(reviewed: ReviewedDeal, { context, phrases, say }: CardSources): readonly CardLine[] {
  const { grossProfit } = reviewed.facts;
  const { rung, margin, discount, isBelow, isOver, floorPrice } = rungBreach(reviewed, context);
  const against = (value: number, limit: number | null, isBroken: boolean): string =>
    limit === null || !isBroken ? phrases.share(value) : say.card.of(phrases.share(value, limit), phrases.share(limit));
  const lines: CardLine[] = [];
  if (grossProfit !== null || margin !== null)
    lines.push({
      text: joined(
        grossProfit === null ? '' : say.card.profit(phrases.money(grossProfit)),
        margin === null ? '' : say.card.margin(against(margin, rung?.marginFrom ?? null, isBelow)),
      ),
      isWrong: isBelow,
    });
  if (discount !== null && discount !== 0) {
    const cost = discountCost(reviewed, context);
    const given = cost === null ? '' : phrases.money(-cost);
    lines.push({
      text: joined(say.card.discount(against(discount, rung?.discountUpTo ?? null, isOver)), given),
      isWrong: isOver,
    });
  }
  const then = floorPrice === null ? null : figuresWith(reviewed, { price: floorPrice }, context).grossProfit;
  if (then !== null && grossProfit !== null && then > grossProfit)
    lines.push({ text: say.card.missing(phrases.money(then - grossProfit)), isWrong: true });
  return lines;
}

function findingLines({ findings }: ReviewedDeal, { phrases }: CardSources): readonly CardLine[] {
  const told = findings.filter(({ check }) => !SAID_BY_FIGURES.includes(check));
  return told.map(({ severity, text }) => ({ text: `⚠ ${text(phrases)}`, isWrong: severity === 'red' }));
}

/** What a client owes, what is left of the limit and how it pays: of the whole book, as the checks have it. */
export function clientLines(
  clientKey: string,
  { context, phrases, say, samples }: Pick<CardSources, 'context' | 'phrases' | 'say' | 'samples'>,
): readonly CardLine[] {
  if (clientKey === '') return [];
  const exposure = context.exposures.of(clientKey);
  const limit = context.clients.byKey(clientKey)?.limit ?? null;
  const left =
    typeof limit === 'number' && limit > 0 ? say.card.left(phrases.money(limit - (exposure?.total ?? 0))) : '';
  const debt =
    exposure === null || exposure.owed === 0
      ? ''
      : say.card.debt(
          phrases.money(exposure.owed),
          exposure.daysOverdue === 0 ? '' : phrases.days(exposure.daysOverdue),
        );
  const paying = judgedIn(samples(), clientKey, context);
  const onTime =
    paying === null || paying.onTime === null || paying.median === null
      ? ''
      : say.card.paysOnTime(phrases.share(paying.onTime), Math.round(paying.median));
  return [
    { text: joined(debt, left), isWrong: (exposure?.daysOverdue ?? 0) > 0 },
    { text: onTime, isWrong: false },
  ];
}

function earlierLines({ decisions, phrases, say }: CardSources): readonly CardLine[] {
  return decisions.map(({ decision, at, comment }) => ({
    text: say.card.earlier(decisionWord(decision, phrases.language), phrases.day(dayOf(at)), comment),
    isWrong: false,
  }));
}
