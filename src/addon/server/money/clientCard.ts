import { dayOf } from '../../../domain/calendar/time';
import { nameKey } from '../../../domain/name';
import { latenessSamples } from '../../../domain/reports/lateness';
import { quietClientsOf } from '../../../domain/reports/quiet';
import type { FactedDeal } from '../../../domain/review';
import { whereSeen } from '../../../domain/seen';
import { approvalMessages } from '../../../i18n/approvals';
import { moneyMessages } from '../../../i18n/money';
import { approvalsTable } from '../../../sheets/tables/approvals';
import { planTable } from '../../../sheets/tables/plan';
import { clientLines } from '../../approvals/decisionCard';
import { factsOfBook, looksWithout } from '../../book/openedBook';
import { visibleTo } from '../../book/ownRows';
import { door } from '../../run/door';
import type { Visit } from '../../run/door';
import { Refusal } from '../../run/refusal';
import { filledText } from '../../run/shape';
import type { ClientCard } from './moneyState';
import { joined, rowSaying } from './rowLists';

/** So many of a client's last deals are told. */
const LAST = 10;

/**
 * What is known of a client: the debt, what is left of the limit and how it pays, over the whole book as the checks have
 * it; the last deals and the quiet are a manager's own. A manager sees no client whom others alone sell to.
 */
export const clientCard = door<[client: string], ClientCard>(
  'clientCard',
  {
    lowest: 'manager',
    locks: false,
    needsSetUp: true,
    opening: looksWithout(planTable, approvalsTable),
    takes: [filledText],
  },
  cardOf,
);

function cardOf({ book, phrases, say, access }: Visit, client: string): ClientCard {
  const whole = factsOfBook(book);
  const { context } = whole;
  const key = nameKey(client);
  const seen = visibleTo(access, whole.deals);
  const deals = seen.filter(({ deal }) => key !== '' && deal.clientKey === key);
  const words = approvalMessages(phrases.language);
  if (deals.length === 0) throw new Refusal(access.role === 'manager' ? say.foreignDeal : words.refused.dealGone);
  const quiet = whereSeen('quiet', context.columns, () => quietClientsOf({ context, deals: seen }, deals)) ?? [];
  return {
    lines: [
      ...clientLines(key, { context, phrases, say: words, samples: () => latenessSamples(whole) }),
      ...quiet.map(({ last, usual, perMonth }) => ({
        text: moneyMessages(phrases.language).quiet.line(
          phrases.day(last),
          phrases.days(usual),
          phrases.money(perMonth),
        ),
        isWrong: true,
      })),
    ].filter(({ text }) => text !== ''),
    rows: newestFirst(deals)
      .slice(0, LAST)
      .map((one) => {
        const { amount } = one.facts;
        const day = lastDayOf(one);
        return rowSaying(
          one.deal,
          joined(
            one.deal.stageText,
            amount === null ? '' : phrases.money(amount),
            day === null ? '' : phrases.day(day),
          ),
        );
      }),
  };
}

/** The last that is known to have happened in a deal. */
function lastDayOf({ deal, facts }: FactedDeal) {
  const { shippedAt, invoicedAt, quotedAt, requestedAt } = deal;
  return facts.paidOn ?? shippedAt ?? invoicedAt ?? quotedAt ?? (requestedAt === null ? null : dayOf(requestedAt));
}

/** Those of which no day is known stand last. */
function newestFirst(deals: readonly FactedDeal[]): readonly FactedDeal[] {
  const dayFor = (one: FactedDeal): number => lastDayOf(one) ?? 0;
  return [...deals].sort((one, other) => dayFor(other) - dayFor(one) || other.deal.row - one.deal.row);
}
