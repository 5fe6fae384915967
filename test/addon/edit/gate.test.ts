import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { HEADER, june } from '../../support/salesBook';
import { checkedHost, coldHost, shown, SELLER } from '../../support/salesHost';

/** A price of 51,000 over a cost of 50,000 is below every floor of a manager. */
const CHEAP = 51_000;

function deal(id: string, stage: string, price: number, step = june(18)) {
  return [id, 'Балка', 'Ким', stage, 10, 60000, price, 50000, 'звонок', step, june(16), '', '', ''];
}

const BLOCK = {
  Правила: [
    ['Правило', 'Значение'],
    ['Запрет перехода', 'запрещать'],
  ],
};
const WARN = {
  Правила: [
    ['Правило', 'Значение'],
    ['Запрет перехода', 'предупреждать'],
  ],
};

describe('the gate at an edit', () => {
  test('sends a deal below the floor back to its accepted stage, with the reason in the row and a toast', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], BLOCK);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Статус')).toBe('КП');
    expect(shown(host, 2, 'Проверка')).toMatch(/^Этап «Сделка» не принят: Маржа 2/);
    expect(host.toasts[host.toasts.length - 1]?.message).toMatch(/^Этап «Сделка» не принят/);
  });

  test('sends it back to the team’s own word for the stage, not to ours', () => {
    const host = checkedHost([deal('М-1', 'кп отправили', CHEAP)], BLOCK);
    host.typeInto('Сделки', 'D2', 'Отгружено');
    expect(shown(host, 2, 'Статус')).toBe('кп отправили');
    expect(shown(host, 2, 'Проверка')).toMatch(/^Этап «Отгружено» не принят: Отгружено без согласования/);
  });

  test('keeps the refused row red, whose accepted stage alone has nothing red about it', () => {
    const host = checkedHost([deal('М-1', 'Контакт', CHEAP)], BLOCK);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Статус')).toBe('Контакт');
    expect(shown(host, 2, 'код')).toMatch(/^r\|margin-below-floor/);
  });

  test('goes back to the accepted stage, not to the one that stood there before the edit', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], BLOCK);
    host.typeInto('Сделки', 'D2', 'Оплата');
    host.typeInto('Сделки', 'D2', 'Отгрузка');
    expect(shown(host, 2, 'Статус')).toBe('КП');
  });

  test.each([
    ['a payment is never refused', 'КП', 'Оплата', CHEAP, 'Оплата'],
    ['a loss is never refused', 'КП', 'Проиграна', CHEAP, 'Проиграна'],
    ['a step back is never refused', 'Сделка', 'КП', CHEAP, 'КП'],
    ['a quote within the limits becomes a deal', 'КП', 'Сделка', 60_000, 'Сделка'],
    ['a word that is no stage goes back too', 'КП', 'Куплено', 60_000, 'КП'],
    ['a blank stage stays blank', 'КП', '', 60_000, ''],
  ])('%s', (_, from, to, price, stands) => {
    const host = checkedHost([deal('М-1', from, price)], BLOCK);
    host.typeInto('Сделки', 'D2', to);
    expect(shown(host, 2, 'Статус')).toBe(stands);
  });

  test('only tells when the setting warns', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], WARN);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Статус')).toBe('Сделка');
    expect(shown(host, 2, 'Проверка')).toMatch(/^Маржа 2/);
  });

  test('only warns in a row that was never accepted, as it is being typed in', () => {
    const host = checkedHost([deal('М-1', 'КП', 60_000)], BLOCK);
    host.typeInto('Сделки', 'A3', [deal('М-2', 'Сделка', CHEAP)]);
    expect(shown(host, 3, 'Статус')).toBe('Сделка');
    expect(shown(host, 3, 'Проверка')).toMatch(/^Маржа 2/);
  });

  test('says it in the row even where no toast can be shown', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], BLOCK);
    host.failAt = (call) => (call === 'Spreadsheet.toast' ? new Error('no toast on a phone') : null);
    const handled = host.typeInto('Сделки', 'D2', 'Сделка');
    expect(handled.map(({ error }) => error)).toEqual([null]);
    expect(shown(host, 2, 'Проверка')).toMatch(/^Этап «Сделка» не принят/);
  });

  test('of a paste refuses the rows that it must and accepts the others', () => {
    const rows = [deal('М-1', 'КП', CHEAP), deal('М-2', 'КП', 60_000), deal('М-3', 'Контакт', CHEAP)];
    const host = checkedHost(rows, BLOCK);
    host.typeInto('Сделки', 'D2', [['Сделка'], ['Сделка'], ['Сделка']]);
    expect([2, 3, 4].map((row) => shown(host, row, 'Статус'))).toEqual(['КП', 'Сделка', 'Контакт']);
    expect(host.toasts[host.toasts.length - 1]?.message).toMatch(/И ещё строк: 1$/);
  });

  test('a refusal is no work on the deal: when it was last touched stays', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], BLOCK);
    host.typeInto('Сделки', 'I2', 'письмо');
    const touched = shown(host, 2, 'изменено');
    host.advanceTo(host.now() + 3_600_000);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'изменено')).toBe(touched);
  });

  test('a deal cleared by a better price moves on', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], BLOCK);
    host.typeInto('Сделки', 'D2', 'Сделка');
    host.typeInto('Сделки', 'G2', '60000');
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Статус')).toBe('Сделка');
  });

  test('judges the same when the cache went cold', () => {
    const host = coldHost(checkedHost([deal('М-1', 'КП', CHEAP)], BLOCK));
    expect(host.user).toBe(SELLER);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Статус')).toBe('КП');
  });

  test('an edit of the rules counts at the next edit of a deal', () => {
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], {
      ...BLOCK,
      Лестница: [
        ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
        ['менеджер', '', 0.5, 0.08],
        ['собственник', '', '', ''],
      ],
    });
    host.user = 'owner@example.com';
    host.typeInto('Лестница', 'D2', '1%');
    host.user = SELLER;
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Статус')).toBe('Сделка');
  });
});

describe('what the gate counts beside the rules of before', () => {
  const DEFERRAL = [...HEADER, 'Отсрочка, дн.'];
  const onCredit = (id: string, stage: string) => [...deal(id, stage, 60_000), 14];
  const limited = (limit: number) => ({
    ...BLOCK,
    Клиенты: [
      ['Клиент', 'Отсрочка, дн.', 'Лимит, ₽'],
      ['Балка', 30, limit],
    ],
  });
  const deals = [onCredit('М-1', 'КП'), onCredit('М-2', 'Сделка')];

  test.each([
    ['with the cache warm', (host: Host) => host],
    ['with the cache cold', coldHost],
  ])('the row’s own amount joins the exposure that was kept, %s', (_, met) => {
    const host = met(checkedHost(deals, limited(1_199_999), DEFERRAL));
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Статус')).toBe('КП');
    expect(shown(host, 2, 'Проверка')).toMatch(/^Этап «Сделка» не принят: Лимит .* превышен на 1/);
  });

  test.each([
    ['with the cache warm', (host: Host) => host],
    ['with the cache cold', coldHost],
  ])('and none joins it twice, %s', (_, met) => {
    const host = met(checkedHost(deals, limited(1_200_000), DEFERRAL));
    host.typeInto('Сделки', 'D2', 'Сделка');
    host.typeInto('Сделки', 'D2', 'Отгрузка');
    host.typeInto('Сделки', 'D3', 'Отгрузка');
    expect([2, 3].map((row) => shown(host, row, 'Статус'))).toEqual(['Отгрузка', 'Отгрузка']);
  });

  test('says prices by what the team counts in', () => {
    const Правила = [...BLOCK.Правила, ['Единица', 'шт']];
    const host = checkedHost([deal('М-1', 'КП', CHEAP)], { Правила });
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(shown(host, 2, 'Проверка')).toMatch(/\s₽\/шт держит/);
  });

  test('a field that is marked, unless the move itself fills it in', () => {
    const Этапы = [
      ['Этап', 'Вид', 'Обязательные поля'],
      ['Контакт', 'contact', ''],
      ['КП', 'quote', 'Дата КП!, Прайс!'],
    ];
    const undated = (id: string, listPrice: number | string) =>
      deal(id, 'Контакт', 60_000).map((cell, at) => (at === 10 ? '' : at === 5 ? listPrice : cell));
    const host = checkedHost([undated('М-1', 60_000), undated('М-2', '')], { ...BLOCK, Этапы });
    host.typeInto('Сделки', 'D2', [['КП'], ['КП']]);
    expect([2, 3].map((row) => shown(host, row, 'Статус'))).toEqual(['КП', 'Контакт']);
    expect(shown(host, 3, 'Проверка')).toMatch(/^Этап «КП» не принят: Не заполнено: Прайс/);
    expect([2, 3].map((row) => shown(host, row, 'Дата КП') !== '')).toEqual([true, false]);
  });
});
