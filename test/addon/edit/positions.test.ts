import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { june } from '../../support/salesBook';
import { changedOutside, checkedHost, coldHost, OWNER, shown } from '../../support/salesHost';
import type { Cells } from '../../support/salesHost';

/** A price of 51,000 over a cost of 50,000 is below every floor of a manager. */
const [FAIR, CHEAP] = [60_000, 51_000];
const ONE_DEAL = {
  Правила: [
    ['Правило', 'Значение'],
    ['Запрет перехода', 'запрещать'],
    ['Один номер — одна сделка', 'да'],
  ],
};

const head = (id: string, stage = 'КП', price = FAIR) =>
  [id, 'Балка', 'Ким', stage, 10, 60000, price, 50000, 'звонок', june(18), june(16), '', '', '']; // prettier-ignore
const position = (id: string, price = FAIR, client = '') =>
  [id, client, '', '', 5, 60000, price, 50000, '', '', '', '', '', '']; // prettier-ignore
const others = (count: number, from = 100): Cells => Array.from({ length: count }, (_, at) => head(`М-${from + at}`));

const stage = (host: Host, row: number): string => shown(host, row, 'Статус');
const verdict = (host: Host, row: number): string => shown(host, row, 'Проверка');

describe('an edit of a deal of several rows', () => {
  test('a position that is fine is told nothing of what its head says', () => {
    const host = checkedHost([head('М-1'), position('М-1')], ONE_DEAL);
    expect([verdict(host, 2), verdict(host, 3)]).toEqual(['', '']);
    host.typeInto('Сделки', 'G3', String(FAIR + 100));
    expect([verdict(host, 3), stage(host, 3), shown(host, 3, 'Контрагент')]).toEqual(['', '', '']);
  });

  test('a position sold too cheaply keeps its head from moving, and says why in both', () => {
    const host = checkedHost([head('М-1'), position('М-1', CHEAP)], ONE_DEAL);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect([stage(host, 2), stage(host, 3)]).toEqual(['КП', '']);
    expect(verdict(host, 2)).toMatch(/^Этап «Сделка» не принят: .*Маржа 2/);
    expect(verdict(host, 3)).toMatch(/^Маржа 2/);
    host.typeInto('Сделки', 'G3', String(FAIR));
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect([stage(host, 2), verdict(host, 3)]).toEqual(['Сделка', '']);
  });

  test('a position is judged at once at the stage that its head has moved to, and no date is written into it', () => {
    const host = checkedHost([head('М-1', 'Контакт'), position('М-1', CHEAP)], ONE_DEAL);
    expect(verdict(host, 3)).toBe('');
    host.typeInto('Сделки', 'D2', 'КП');
    expect(verdict(host, 3)).toMatch(/^Маржа 2/);
    expect([shown(host, 3, 'Дата шага'), shown(host, 3, 'Дата КП')]).toEqual(['', '']);
  });

  test('positions out of the rows that an edit reads are read in one more call', () => {
    const host = checkedHost([head('М-1'), ...others(60), position('М-1', CHEAP)], ONE_DEAL);
    const callsOf = (edit: () => void): number => {
      host.ledger.reset();
      edit();
      return host.ledger.totals.total;
    };
    const alone = callsOf(() => host.typeInto('Сделки', 'I3', 'письмо'));
    expect(callsOf(() => host.typeInto('Сделки', 'I2', 'письмо'))).toBe(alone + 1);
    expect(callsOf(() => host.typeInto('Сделки', 'D2', 'Сделка'))).toBeLessThanOrEqual(7);
    expect(stage(host, 2)).toBe('КП');
    expect(verdict(host, 2)).toMatch(/^Этап «Сделка» не принят: .*Маржа 2/);
  });

  test('a position far below its head is told by its head', () => {
    const host = checkedHost([head('М-1'), ...others(60), position('М-1')], ONE_DEAL);
    host.typeInto('Сделки', 'G63', String(CHEAP));
    expect(verdict(host, 63)).toMatch(/^Маржа 2/);
    expect(verdict(host, 63)).not.toMatch(/шаг/);
  });

  test('a position that is typed in far below a deal of one row finds it', () => {
    const host = checkedHost([head('М-1'), ...others(60)], ONE_DEAL);
    host.typeInto('Сделки', 'A63', [position('М-1', CHEAP)]);
    expect(verdict(host, 63)).toMatch(/^Маржа 2/);
    expect(verdict(host, 63)).not.toMatch(/шаг|Этап/);
  });

  test('a position that was given another number keeps nobody back', () => {
    const host = checkedHost([head('М-1'), ...others(60), position('М-1', CHEAP)], ONE_DEAL);
    host.typeInto('Сделки', 'A63', 'М-9');
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(stage(host, 2)).toBe('Сделка');
  });

  test('a move is refused where the rows stand too far apart to be read at once, and says what to do', () => {
    const host = checkedHost([head('М-1'), ...others(2100), position('М-1')], ONE_DEAL);
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(stage(host, 2)).toBe('КП');
    expect(verdict(host, 2)).toMatch(/^Этап «Сделка» не принят: .*далеко друг от друга.*Проверить все сделки/);
    host.typeInto('Сделки', 'G2103', String(CHEAP));
    expect(verdict(host, 2103)).toBe('');
  });

  test('a cold cache judges the same', () => {
    const host = coldHost(checkedHost([head('М-1'), ...others(60), position('М-1', CHEAP)], ONE_DEAL));
    host.typeInto('Сделки', 'D2', 'Сделка');
    expect(stage(host, 2)).toBe('КП');
  });

  test('a move without an edit is found by the recheck, which says that it went past', () => {
    const host = changedOutside(checkedHost([head('М-1'), position('М-1', CHEAP)], ONE_DEAL), 2, 4, 'Сделка');
    host.user = OWNER;
    host.run('checkAll');
    expect(verdict(host, 2)).toMatch(/прошло мимо запрета/i);
    expect([shown(host, 3, 'принятый этап'), stage(host, 3)]).toEqual(['', '']);
  });

  test('without the setting each row is a deal, and the number repeats', () => {
    const host = checkedHost([head('М-1'), position('М-1')]);
    expect(verdict(host, 3)).toMatch(/уже стоит|Этап не указан/);
  });
});
