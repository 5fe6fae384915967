import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { monthToDate } from '../../src/domain/calendar/period';
import type { DealColumn } from '../../src/domain/deal';
import type { Language } from '../../src/domain/language';
import { kpisOf } from '../../src/domain/metrics/kpi';
import { quietClientsOf } from '../../src/domain/reports/quiet';
import { unansweredOf } from '../../src/domain/reports/unanswered';
import { whereSeen } from '../../src/domain/seen';
import { phrasesFor } from '../../src/domain/words/phrases';
import { saidPulse } from '../../src/i18n/figures/pulse';
import { speechOf } from '../../src/i18n/figures/told';
import { ALL_COLUMNS, makeDeal, reviewOf, TODAY } from '../support/dealBuilder';

/** The line of a sheet that has all columns but these. */
function pulse(lacking: readonly DealColumn[], language: Language = 'ru'): string {
  const columns = new Set([...ALL_COLUMNS].filter((column) => !lacking.includes(column)));
  const review = reviewOf([makeDeal({})], { columns });
  const [month] = kpisOf(review, [monthToDate(TODAY)]);
  if (month === undefined) throw new Error('a period gives a KPI');
  const unanswered = whereSeen('answered-in-time', columns, () => unansweredOf(review));
  const quiet = whereSeen('quiet', columns, () => quietClientsOf(review));
  return saidPulse({ month, unanswered, quiet }, speechOf(phrasesFor(language, TODAY), columns)).replace(
    /\u00a0/g,
    ' ',
  );
}

describe('the line of the pulse', () => {
  test.each<[string, readonly DealColumn[], Language, string]>([
    [
      'all is seen',
      [],
      'ru',
      'Обещания — · ответы вовремя 100 % · без ответа 0 · висяки 0 · без шага 0 · тихих клиентов 0',
    ],
    [
      'two of six',
      ['respondedAt'],
      'ru',
      'Обещания — · висяки 0 · без шага 0 · тихих клиентов 0 · не видно ответов: нет столбца «respondedAt»; добавить в настройке',
    ],
    [
      'one column of some',
      ['promisedDate'],
      'en',
      'Answered in time 100% · unanswered 0 · stuck 0 · without a step 0 · quiet clients 0 · not known: promises; there is no "promisedDate" column: add in set-up',
    ],
    [
      'nothing',
      ['stage', 'client', 'respondedAt'],
      'ru',
      'Не видно обещаний, ответов, висяков, шагов, тихих клиентов: нет столбцов «stage», «respondedAt», «client»; добавить в настройке',
    ],
    [
      'nothing',
      ['stage', 'client', 'respondedAt'],
      'en',
      'Not known: promises, answers, stuck deals, steps, quiet clients; there are no columns "stage", "respondedAt", "client": add in set-up',
    ],
  ])('%s', (_, lacking, language, said) => {
    expect(pulse(lacking, language)).toBe(said);
  });

  test('whatever is lacking, it says once that something is not seen, and names each column once', () => {
    fc.assert(
      fc.property(fc.subarray([...ALL_COLUMNS]), (lacking) => {
        const line = pulse(lacking);
        expect(line.match(/не видно/gi)?.length ?? 0).toBeLessThanOrEqual(1);
        const named = [...line.matchAll(/«([^»]+)»/g)].map(([, column]) => column);
        expect(new Set(named).size).toBe(named.length);
        expect(named.length > 0).toBe(/не видно/i.test(line));
      }),
      { numRuns: 60 },
    );
  });
});
