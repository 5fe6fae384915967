import { describe, expect, test } from '@jest/globals';
import { monthToDate } from '../../src/domain/calendar/period';
import type { Deal, DealColumn } from '../../src/domain/deal';
import type { Language } from '../../src/domain/language';
import { kpisOf } from '../../src/domain/metrics/kpi';
import { unansweredOf } from '../../src/domain/reports/unanswered';
import { whereSeen } from '../../src/domain/seen';
import { phrasesFor } from '../../src/domain/words/phrases';
import { summarySubjectLine } from '../../src/i18n/summary/subjectLine';
import { ALL_COLUMNS, day, makeDeal, NOW, reviewOf, stage, TODAY } from '../support/dealBuilder';

const sold = makeDeal({ stage: stage('paid'), shippedAt: day('2026-06-10'), paidAt: day('2026-06-10') });
const forgotten = makeDeal({ row: 3, nextStep: '', respondedAt: null });

/** What the subject says behind the book's name, of a sheet that has all columns but these. */
function subject(deals: readonly Deal[], lacking: readonly DealColumn[], language: Language, waiting = 0): string {
  const columns = new Set([...ALL_COLUMNS].filter((column) => !lacking.includes(column)));
  const review = reviewOf(deals, { columns });
  const [month] = kpisOf(review, [monthToDate(TODAY)]);
  if (month === undefined) throw new Error('a period gives a KPI');
  const unanswered = whereSeen('answered-in-time', columns, () => unansweredOf(review));
  const health = { lastRun: NOW, skippedCells: 0, problems: 0, runBy: '', notes: [] };
  const said = summarySubjectLine(
    { book: 'Сталь-Опт', day: { columns, month, unanswered }, health },
    waiting,
    phrasesFor(language, TODAY),
  );
  return said.replace(/\u00a0/g, ' ');
}

const MONEY: readonly DealColumn[] = ['price', 'amount'];

describe('the subject of the summary’s letter', () => {
  test.each<[string, readonly Deal[], readonly DealColumn[], Language, number, string]>([
    ['profit', [sold], [], 'ru', 0, 'Сталь-Опт 17.06: прибыль 82 тыс'],
    ['without a cost revenue', [sold], ['cost'], 'ru', 0, 'Сталь-Опт 17.06: выручка 0,5 млн'],
    ['without a cost revenue', [sold], ['cost'], 'en', 0, 'Сталь-Опт 17 Jun: revenue 0.5 M'],
    ['no money: what hangs', [forgotten], MONEY, 'ru', 0, 'Сталь-Опт 17.06: без ответа 1; без шага 1'],
    ['no money: what hangs', [forgotten], MONEY, 'en', 0, 'Сталь-Опт 17 Jun: unanswered 1; without a step 1'],
    ['no money, but something to decide', [forgotten], MONEY, 'ru', 2, 'Сталь-Опт 17.06: решить 2'],
    ['no money, and nothing hangs', [sold], MONEY, 'ru', 0, 'Сталь-Опт 17.06: валовая прибыль не видна'],
    [
      'no money, and nothing else is seen',
      [forgotten],
      [...MONEY, 'stage', 'respondedAt', 'nextStep'],
      'en',
      0,
      'Сталь-Опт 17 Jun: gross profit is not known',
    ],
  ])('%s', (_, deals, lacking, language, waiting, said) => {
    expect(subject(deals, lacking, language, waiting)).toBe(said);
  });
});
