import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { columnOf, columnValues, contentsOf, liveSheet } from '../../support/look';
import { june } from '../../support/salesBook';
import { NOW_UTC } from '../../support/salesHost';
import { builtHost, DAY_MS, DEBTS, linesOf, shipped } from '../../support/dailyHost';

const TAB = 'Дебиторка';

describe('the receivables tab', () => {
  test('names each debt, how long it is overdue and what to do by the ladder', () => {
    expect(linesOf(builtHost(), TAB, 'Клиент', 'Просрочка, дн.', 'Корзина', 'Что делать')).toEqual([
      'Швеллер | 15 | 1–30 | Звонок РОП, претензия',
      'Балка | 7 | 1–30 | Остановить отгрузки, письмо',
      'Уголок | 1 | 1–30 | Позвонить, взять дату оплаты',
    ]);
  });

  test('reminds of what is due within three days and keeps silent on what is due later', () => {
    const host = builtHost([shipped('М-1', 'Балка', 19), shipped('М-2', 'Уголок', 21), shipped('М-3', 'Круг', 17)]);
    expect(linesOf(host, TAB, 'Клиент', 'Просрочка, дн.', 'Корзина', 'Что делать')).toEqual([
      'Круг | 0 | не наступил | Уточнить оплату сегодня',
      'Балка | 0 | не наступил | Напомнить о сроке',
    ]);
  });

  test('keeps what people wrote with its debt when the order changes, and shows it on the summary', () => {
    const host = builtHost();
    host.typeInto(TAB, 'J4', 'обещали в пятницу');
    host.typeInto(TAB, 'K4', '19.06.2026');
    host.typeInto(TAB, 'L4', 'Ким');
    host.typeInto('Сделки', 'L4', '01.06.2026');
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент', 'Действие', 'Дата действия', 'Кто')[0]).toBe(
      `Уголок | обещали в пятницу | ${june(19)} | Ким`,
    );
    expect(columnValues(host, TAB, 'Действие').filter((text) => text !== '')).toHaveLength(1);
    const summary = contentsOf(host, 'Сводка').flat();
    expect(summary).toContain('обещали в пятницу');
    expect(summary).toContain('19.06');
  });

  const formulaAt = (host: Host, row: number, column: number) =>
    liveSheet(host, TAB)
      .formulas.get(row - 1, column)
      ?.replace(/\s/g, '');

  test('keeps formulas of people as formulas when the order changes, each with its debt', () => {
    const host = builtHost();
    host.typeInto(TAB, 'K4', '=F4+3');
    host.typeInto(TAB, 'O1', [['Пени'], ['=E2*0,001'], ['=E3*0,001'], ['=E4*0,001']]);
    host.typeInto('Сделки', 'L4', '01.06.2026');
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент')).toEqual(['Уголок', 'Швеллер', 'Балка']);
    expect([2, 3, 4].map((row) => formulaAt(host, row, 10))).toEqual(['=F2+3', undefined, undefined]);
    expect([2, 3, 4].map((row) => formulaAt(host, row, 14))).toEqual(['=E2*0.001', '=E3*0.001', '=E4*0.001']);
    expect(liveSheet(host, TAB).valueAt(1, 10)).toBe(june(4));
    host.ledger.reset();
    host.run('dailyBuild');
    expect(formulaAt(host, 2, 10)).toBe('=F2+3');
  });

  test('finds a formula for a new debt where people filled it down, and leaves alone what one formula fills', () => {
    const host = builtHost(DEBTS.slice(0, 2));
    host.typeInto(TAB, 'O1', [['Пени'], ['=E2*0,001'], ['=E3*0,001']]);
    host.typeInto(TAB, 'P1', [['Вдвое'], ['=ARRAYFORMULA(E2:E4*2)']]);
    host.typeInto('Сделки', 'A4', [shipped('М-3', 'Круг', 5).slice(0, 12)]);
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент')).toEqual(['Швеллер', 'Круг', 'Балка']);
    const sheet = liveSheet(host, TAB);
    expect([1, 2, 3].map((row) => sheet.valueAt(row, 14))).toEqual([600, 600, 600]);
    expect([1, 2, 3].map((row) => sheet.valueAt(row, 15))).toEqual([1_200_000, 1_200_000, 1_200_000]);
  });

  test('takes typed words along under a title that is a formula', () => {
    const host = builtHost();
    host.typeInto(TAB, 'O1', [['="Юрист "&1'], [''], [''], ['Петров']]);
    host.typeInto('Сделки', 'L4', '01.06.2026');
    host.run('dailyBuild');
    const sheet = liveSheet(host, TAB);
    expect([1, 2, 3].map((row) => sheet.valueAt(row, 14))).toEqual(['Петров', null, null]);
    expect(formulaAt(host, 1, 14)).toMatch(/Юрист/);
  });

  test('a paid debt leaves, unless people wrote on it: then it says so and stays below', () => {
    const host = builtHost();
    host.typeInto(TAB, 'J2', 'суд');
    host.typeInto('Сделки', 'D2:D3', 'Оплата');
    host.typeInto('Сделки', 'O1', 'Дата оплаты');
    host.insertColumns('Сделки', 15, 1);
    host.typeInto('Сделки', 'O1', 'Дата оплаты');
    host.typeInto('Сделки', 'P1', 'ещё');
    host.typeInto('Сделки', 'O2:O3', '17.06.2026');
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент', 'Долг, ₽', 'Что делать', 'Действие')).toEqual([
      'Уголок | 600000 | Позвонить, взять дату оплаты | ',
      'Швеллер | 0 | Оплачено | суд',
    ]);
  });

  test('a debt whose deal was deleted stays with what people wrote', () => {
    const host = builtHost();
    host.typeInto(TAB, 'J2', 'суд');
    host.deleteRows('Сделки', 3, 1);
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент', 'Что делать', 'Действие')).toContain(
      'Швеллер | Сделки больше нет в таблице | суд',
    );
  });

  test('sorted by people it keeps their words with their debts', () => {
    const host = builtHost();
    host.typeInto(TAB, 'J2', 'о швеллере');
    host.sortRange(TAB, 'A2:N4', 1);
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент', 'Действие')[0]).toBe('Швеллер | о швеллере');
  });

  test('keeps a column that people added, row by row', () => {
    const host = builtHost();
    host.typeInto(TAB, 'O1', 'Юрист');
    host.typeInto(TAB, 'O4', 'Петров');
    host.typeInto('Сделки', 'L4', '01.06.2026');
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент', 'Юрист')[0]).toBe('Уголок | Петров');
  });

  test('leaves formulas of people alone while nothing moves', () => {
    const host = builtHost();
    host.typeInto(TAB, 'J2', '=E2*2');
    host.advanceTo(NOW_UTC + DAY_MS);
    host.run('dailyBuild');
    expect(contentsOf(host, TAB)[1]?.[9]).toBe('=E2*2');
    expect(columnValues(host, TAB, 'Просрочка, дн.')).toEqual([16, 8, 2]);
  });

  const BALKA = [shipped('М-1', 'Балка', 10), ...DEBTS.slice(1), shipped('М-4', 'балка', 1, { manager: 'Ли' })];

  test('a debtor of several deals has a line with their sum above them; a debtor of one is that deal', () => {
    const host = builtHost(BALKA);
    const lines = linesOf(host, TAB, 'Клиент', '№', 'Менеджер', 'Всего по клиенту, ₽', 'Долг, ₽', 'Просрочка, дн.');
    expect(lines).toEqual([
      'Балка | 2 сделки | Ли, Ким | 1200000 |  | 16',
      'балка | М-4 | Ли |  | 600000 | 16',
      'Балка | М-1 | Ким |  | 600000 | 7',
      'Швеллер | М-2 | Ким | 600000 | 600000 | 15',
      'Уголок | М-3 | Ким | 600000 | 600000 | 1',
    ]);
    const isBold = [1, 2, 4].map((row) => host.workbook.effectiveStyleAt(liveSheet(host, TAB), row, 0).bold ?? false);
    expect(isBold).toEqual([true, false, false]);
  });

  test('what is written beside a debtor holds for its deals of which nothing is written, and stays with it', () => {
    const host = builtHost(BALKA);
    host.typeInto(TAB, 'J2', [['звонок директору', '12.06.2026', 'Ким', '16.06.2026']]);
    host.typeInto(TAB, 'J4', [['суд', '20.06.2026', 'Ли']]);
    host.typeInto('Сделки', 'A6', [shipped('М-5', 'Круг', 1).slice(0, 12)]);
    host.run('dailyBuild');
    expect(linesOf(host, TAB, '№', 'Что делать', 'Действие', 'Кто').slice(0, 3)).toEqual([
      '2 сделки | Обещал 16.06, не оплатил | звонок директору | Ким',
      'М-4 | Обещал 16.06, не оплатил |  | ',
      'М-1 | Обещал 16.06, не оплатил | суд | Ли',
    ]);
    const asked = linesOf(host, 'Планёрка', 'Менеджер', '№', 'Суть').filter((line) => line.includes('срок'));
    expect(asked).toEqual([
      'Ли | М-4 | балка: Долг 600 000 ₽: звонок директору, срок 12.06 прошёл. Сделать или назначить новый день',
    ]);
    const look = (row: number, title: string) =>
      host.workbook.effectiveStyleAt(liveSheet(host, TAB), row, columnOf(host, TAB, title)).color ?? null;
    expect([look(1, 'Обещал оплатить'), look(1, 'Дата действия'), look(3, 'Дата действия')]).toEqual([
      '#7a1022',
      '#7a1022',
      null,
    ]);
  });

  test('a debtor on whom people wrote has its line while one deal is left, and below the others once nothing is owed', () => {
    const host = builtHost(BALKA);
    host.typeInto(TAB, 'J2', 'звонок директору');
    host.typeInto('Сделки', 'O1', 'Дата оплаты');
    host.typeInto('Сделки', 'O5', '17.06.2026');
    host.run('dailyBuild');
    expect(linesOf(host, TAB, '№', 'Всего по клиенту, ₽', 'Долг, ₽', 'Действие').slice(1)).toEqual([
      '1 сделка | 600000 |  | звонок директору',
      'М-1 |  | 600000 | ',
      'М-3 | 600000 | 600000 | ',
    ]);
    host.typeInto('Сделки', 'O2', '17.06.2026');
    host.run('dailyBuild');
    expect(linesOf(host, TAB, 'Клиент', 'Всего по клиенту, ₽', 'Что делать', 'Действие').at(-1)).toBe(
      'Балка |  | Оплачено | звонок директору',
    );
  });

  test('a client that could be a formula stays text', () => {
    const host = builtHost([shipped('М-1', 'Балка', 10)]);
    host.typeInto('Сделки', 'B2', "'=1+1");
    host.run('dailyBuild');
    host.run('dailyBuild');
    expect(liveSheet(host, TAB).valueAt(1, 0)).toBe('=1+1');
  });

  test('deleted, it is made anew and named in the log', () => {
    const host = builtHost();
    host.deleteSheet(TAB);
    host.run('dailyBuild');
    expect(columnValues(host, TAB, 'Клиент')).toHaveLength(DEBTS.length);
    expect(columnValues(host, 'Журнал', 'Подробности')).toContain('Вкладки отчётов поправлены: Дебиторка');
  });

  test('grows when there are more debts than rows', () => {
    const many = Array.from({ length: 30 }, (_, at) => shipped(`М-${at}`, `Клиент ${at}`, 10));
    const host = builtHost(many);
    host.deleteRows(TAB, 20, 900);
    host.run('dailyBuild');
    expect(columnValues(host, TAB, 'Клиент')).toHaveLength(30);
  });
});
