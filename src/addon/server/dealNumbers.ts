import type { Context } from '../../domain/context';
import type { Finding } from '../../domain/checks/check';
import { withAsked } from '../../domain/asked';
import type { AskedDeal } from '../../domain/asked';
import { discountOf, marginOf, markupOf } from '../../domain/money/figures';
import { dealAmount, dealProfit, isHead, rowsOf } from '../../domain/positions/part';
import { termsCost } from '../../domain/reports/termsCost';
import type { TermsCost } from '../../domain/reports/termsCost';
import type { ReviewedDeal } from '../../domain/review';
import type { Phrases } from '../../domain/words/phrases';
import type { AddonMessages } from '../../i18n/addon/messages';
import { OWN_COLUMNS, PEOPLE_COLUMNS } from '../../sheets/tables/deals';
import type { DealCard } from './dealCard';

type Numbers = (DealCard & { kind: 'deal' })['numbers'];

/** The money of a deal: of one of several rows the whole deal's beside each row's, of a position its own and where its head stands. */
export function numbersOf(reviewed: ReviewedDeal, phrases: Phrases, say: AddonMessages): Numbers {
  const { deal, facts } = reviewed;
  const { language, money, share } = phrases;
  const named = (title: string, text: string | null): Numbers => (text === null ? [] : [{ title, value: text }]);
  // The value has its unit.
  const titled = ({ titles }: { readonly titles: Readonly<Record<'ru' | 'en', string>> }): string =>
    titles[language].replace(/,? [₽%]$/, '');
  const sum = (kopecks: number | null): string | null => (kopecks === null ? null : money(kopecks));
  const part = (value: number | null): string | null => (value === null ? null : share(value));
  if (facts.part !== null && isHead(reviewed))
    return [
      ...named(titled(PEOPLE_COLUMNS.amount), sum(dealAmount(reviewed))),
      ...named(titled(OWN_COLUMNS.grossProfit), sum(dealProfit(reviewed))),
      ...rowsOf(reviewed).map((row) => ({
        title: say.positions.row(row.deal.row, row.deal.item.trim()),
        value: [sum(row.facts.amount), part(marginOf(row.facts))].filter((text) => text !== null).join(' · '),
      })),
    ];
  const head = facts.part?.rows.find(isHead)?.deal.row;
  return [
    ...(head === undefined ? [] : [{ title: say.positions.title, value: say.positions.row(head, '') }]),
    ...named(titled(PEOPLE_COLUMNS.amount), sum(facts.amount)),
    ...named(titled(OWN_COLUMNS.grossProfit), sum(facts.grossProfit)),
    ...named(titled(OWN_COLUMNS.margin), part(marginOf(facts))),
    ...named(titled(OWN_COLUMNS.markup), part(markupOf(facts))),
    ...named(titled(OWN_COLUMNS.discount), part(discountOf(facts, deal))),
  ];
}

/** What the terms of the deal cost, of all its rows. */
export function termsOf(reviewed: ReviewedDeal, context: Context): TermsCost {
  const rows = isHead(reviewed) ? rowsOf(reviewed) : [reviewed];
  return rows
    .map((row) => termsCost(row, context))
    .reduce((sum, cost) => ({ discount: sum.discount + cost.discount, deferral: sum.deferral + cost.deferral }));
}

/** What is to be known of a deal: of one of several rows what stands against any of them, each named by its row. */
export function findingsOf(
  reviewed: ReviewedDeal,
  asked: (row: ReviewedDeal) => AskedDeal,
  say: AddonMessages,
): readonly Finding[] {
  const of = (row: ReviewedDeal): readonly Finding[] => withAsked(row, asked(row));
  if (!isHead(reviewed)) return of(reviewed);
  return rowsOf(reviewed).flatMap((row) =>
    row.deal.row === reviewed.deal.row
      ? of(row)
      : of(row).map(({ check, severity, approver, fault, text }) => ({
          ...{ check, severity, approver, fault },
          text: (phrases: Phrases) => `${say.positions.row(row.deal.row, '')}: ${text(phrases)}`,
        })),
  );
}
