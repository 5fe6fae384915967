import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { SetUpProposal } from '../../../src/addon/setUp/setUpState';
import { PLACES } from '../../../src/sheets/tabs/summary/summaryLayout';
import { HOUR_MS } from '../../support/dailyHost';
import { lackingBook } from '../../support/lackingBook';
import type { LackableColumn } from '../../support/lackingBook';
import { columnValues, contentsOf } from '../../support/look';
import { hostOf, NOW_UTC } from '../../support/salesHost';

/** The morning after set-up: everything is built and the letter is sent. */
function morning(lacking: readonly LackableColumn[], language: 'ru' | 'en' = 'ru'): Host {
  const host = hostOf(lackingBook(lacking, language));
  host.run('setUp');
  host.run('installTriggers');
  host.advanceTo(NOW_UTC + 2 * HOUR_MS);
  return host;
}

const plain = (text: unknown): string => String(text).replace(/\u00a0/g, ' ');
const sidebarOf = (host: Host) => host.callServer('sidebarState') as SidebarReady;
const proposalOf = (host: Host) => host.callServer('setUpProposal', [null]) as SetUpProposal;
const letterOf = (host: Host): string => plain(host.outbox[0]?.body);

const pageOf = (host: Host, tab: string): string => contentsOf(host, tab).flat().map(plain).join('\n');

describe('what a sheet does not show', () => {
  test.each<[LackableColumn, string | RegExp, readonly string[]]>([
    ['Закупка, ₽/т', 'Валовая прибыль не видна: нет столбца «Закупка»', ['Валовая прибыль 0 ₽', 'План месяца']],
    ['Дата отгрузки', 'Долги не видны: нет столбца «Дата отгрузки»', ['Просрочки нет', 'должны 0 ₽']],
    ['Этап', /[Нн]е видно [^:]*висяков/, ['Висяков нет', 'Потерянных сделок', 'Открытых сделок']],
    ['Первый ответ', /[Нн]е видно [^:]*ответов/, ['без ответа 0', 'Без ответа никого нет']],
    ['Следующий шаг', /[Нн]е видно [^:]*шагов/, ['без шага 0', 'Висяков нет']],
    ['Дата закрытия', 'Потери не видны: нет столбца «Дата закрытия»', ['Потерянных сделок в этом месяце нет']],
  ])('without «%s» the summary and the letter say so, and no good news of it', (column, said, news) => {
    const host = morning([column]);
    const letter = letterOf(host);
    const summary = pageOf(host, 'Сводка');
    for (const text of [letter, summary]) {
      expect(text).toMatch(said);
      expect(text).toMatch(new RegExp(`нет столбц.*«${column.split(',')[0] ?? ''}»`));
      for (const good of news) expect(text).not.toContain(good);
    }
  });

  test('in English too', () => {
    const host = morning(['Закупка, ₽/т', 'Дата отгрузки'], 'en');
    for (const text of [letterOf(host), pageOf(host, 'Summary')]) {
      expect(text).toContain('Gross profit is not known: there is no "Cost" column');
      expect(text).toContain('Debts are not known: there is no "Shipped" column');
    }
  });

  test('a figure of the table says so across its line', () => {
    const line = contentsOf(morning(['Тоннаж, т']), 'Сводка')[PLACES.profit.row + 3];
    expect(line?.slice(0, 4)).toEqual(['Количество', '', '', 'не видно: нет столбца «Количество»']);
  });

  test('is a blank cell of the KPI tab, not 0', () => {
    const host = morning(['Дата отгрузки']);
    expect(columnValues(host, 'KPI', 'Просроченная дебиторка')[0]).toBe('');
    expect(columnValues(host, 'KPI', 'Открытые сделки')[0]).toBe(1);
  });

  test('stands on the stand-up in the place of «Порядок»', () => {
    const host = morning(['Этап']);
    expect(columnValues(host, 'Планёрка', 'О чём')).toEqual(['Не видно']);
    expect(columnValues(host, 'Планёрка', 'Суть')).toEqual(['Не видно: нет столбца «Этап»']);
  });

  test('is neither good news nor a figure in the sidebar', () => {
    const { figures, news, profitByDay } = sidebarOf(morning(['Закупка, ₽/т']));
    const profit = figures.find(({ id }) => id === 'gross-profit');
    expect(profit).toMatchObject({ value: 'не видно', note: 'нет столбца «Закупка»' });
    expect(profitByDay).toEqual([]);
    expect(news['nothing-to-do']).toEqual({ text: 'Не видно: нет столбца «Закупка»', isSeen: false });
    expect(news['nothing-stuck']).toMatchObject({ isSeen: true });
  });

  test('comes first where set-up is done, the dearest first', () => {
    expect(proposalOf(morning(['Закупка, ₽/т', 'Дата отгрузки'])).unseen).toEqual([
      'Валовая прибыль не видна: нет столбца «Закупка»',
      'Долги не видны: нет столбца «Дата отгрузки»',
    ]);
  });

  test('a sheet with every column hides nothing', () => {
    const host = morning([]);
    expect(proposalOf(host).unseen).toEqual([]);
    // The book has no price list.
    const hidden = letterOf(host).match(/^.*не видн.*$/gm);
    expect(hidden).toEqual([
      'Цена скидок не видна: нет столбца «Цена прайс»',
      expect.stringMatching(/^Ответы вовремя 100 % .* · не видно обещаний: нет столбц/),
    ]);
    const { 'no-discounts': discounts, ...news } = sidebarOf(host).news;
    expect([discounts.isSeen, Object.values(news).every(({ isSeen }) => isSeen)]).toEqual([false, true]);
  });
});
