import { nameKey } from '../../../domain/name';
import { disciplineOf } from '../../../domain/reports/discipline';
import type { ClientDiscipline } from '../../../domain/reports/discipline';
import { latenessSamples } from '../../../domain/reports/lateness';
import { quietClientsOf } from '../../../domain/reports/quiet';
import { isSale } from '../../../domain/reports/sale';
import type { FactedDeal, FactedDeals } from '../../../domain/review';
import { approvalMessages } from '../../../i18n/approvals';
import { moneyMessages } from '../../../i18n/money';
import type { Phrases } from '../../../domain/words/phrases';
import { standingStep } from '../standingStep';
import type { MoneyPart, MoneyRow } from './moneyState';
import { EMPTY_PART, joined, PLAIN_LINE, rowSaying, signedDays } from './rowLists';

/** Who pays on time and who does not, the worst first, each with the payments that tell it (heading 14). */
export function disciplinePart(book: FactedDeals, phrases: Phrases): MoneyPart {
  const { discipline: say } = moneyMessages(phrases.language);
  const clients = disciplineOf(book);
  const part = { ...EMPTY_PART, id: 'discipline' } as const;
  if (clients.length === 0) return { ...part, said: [say.none] };
  const samples = latenessSamples(book);
  const rows: MoneyRow[] = [];
  const lines = clients.map((client) => {
    const paid = [...samples.ofClient(nameKey(client.client), 'deferral')].reverse();
    const from = rows.length;
    rows.push(
      ...paid.map(({ deal, paidOn, days }) => rowSaying(deal, say.paid(phrases.day(paidOn), said(days, phrases)))),
    );
    return {
      ...PLAIN_LINE,
      title: client.client,
      said: saidDiscipline(client, phrases),
      isBad: (client.median ?? 0) > 0,
      lists: [{ title: '', rows: paid.map((_, at) => from + at) }],
    };
  });
  return { ...part, count: String(lines.length), groups: [{ scope: '', lines }], rows };
}

const said = (days: number, { language }: Phrases): string => signedDays(days, language === 'ru' ? ',' : '.');

/** «Платит вовремя 71 %, обычно +6 дн.», and how it has changed where that can be told. */
function saidDiscipline(
  { onTime, median, recent, before }: Omit<ClientDiscipline, 'client'>,
  phrases: Phrases,
): string {
  const { discipline: say } = moneyMessages(phrases.language);
  const usual = median ?? 0;
  return joined(
    onTime === null
      ? say.usually(said(usual, phrases))
      : approvalMessages(phrases.language).card.paysOnTime(phrases.share(onTime), Math.round(usual)),
    recent === null || before === null || recent === before
      ? ''
      : say.change(said(recent, phrases), said(before, phrases)),
  );
}

/** Clients who used to buy and have stopped; the call goes into the row of the last sale (heading 16). */
export function quietPart(book: FactedDeals, phrases: Phrases): MoneyPart {
  const { quiet: say } = moneyMessages(phrases.language);
  const { today } = book.context;
  const clients = quietClientsOf(book);
  const last = lastSales(book);
  const rows: MoneyRow[] = [];
  const lines = clients.map(({ client, last: day, usual, perMonth }) => {
    const sale = last.get(nameKey(client));
    const deal = sale?.deal ?? null;
    const [step, on] = [deal?.nextStep ?? '', deal?.nextStepDate ?? null];
    const planned = on !== null && on >= today ? say.planned(step, phrases.day(on)) : '';
    const amount = sale?.facts.amount ?? null;
    if (deal !== null) rows.push(rowSaying(deal, amount === null ? '' : phrases.money(amount)));
    return {
      ...PLAIN_LINE,
      title: client,
      said: joined(say.line(phrases.day(day), phrases.days(usual), phrases.money(perMonth)), planned),
      lists: deal === null ? [] : [{ title: '', rows: [rows.length - 1] }],
      next: deal === null || deal.key === '' ? null : { ...standingStep(deal), step: planned === '' ? say.call : step },
    };
  });
  return {
    ...EMPTY_PART,
    ...{ id: 'quiet', rows },
    count: lines.length === 0 ? '' : String(lines.length),
    groups: [{ scope: '', lines }],
  };
}

/** Each client's last sale, of those of one day the lowest row. */
function lastSales({ context, deals }: FactedDeals): ReadonlyMap<string, FactedDeal> {
  const last = new Map<string, FactedDeal>();
  for (const sale of deals) {
    const { deal, facts } = sale;
    if (!isSale(facts, context.today)) continue;
    if ((last.get(deal.clientKey)?.facts.recognizedOn ?? -Infinity) <= (facts.recognizedOn ?? -Infinity))
      last.set(deal.clientKey, sale);
  }
  return last;
}
