import { describe, expect, test } from '@jest/globals';
import { columnValues, contentsOf } from '../../support/look';
import { HEADER, june } from '../../support/salesBook';
import { HEAD, hostOf, NOW_UTC, OWNER, salesBook } from '../../support/salesHost';
import { builtHost, DAY_MS, linesOf, readyHost, shipped } from '../../support/dailyHost';

const quote = (id: string, price: number, step = 'звонок', client = 'Гвоздь') => [
  ...[id, client, 'Ли', 'КП', 10, 60000, price, 50000, step, step === '' ? '' : june(18), june(16), '', '', ''],
];

describe('the stand-up', () => {
  const rows = [shipped('М-1', 'Балка', 10), quote('М-2', 51000, 'звонок', 'Круг'), quote('М-3', 60000, '')];

  test('asks each manager first about what nobody need sign, and names what is overdue', () => {
    expect(linesOf(builtHost(rows), 'Планёрка', 'Менеджер', 'О чём', '№')).toEqual([
      ...['Ким | Просрочено | ', 'Ким | Спросить | М-1', 'Ли | Спросить | М-3', 'Ли | Спросить | М-2'],
    ]);
    expect(columnValues(builtHost(rows), 'Планёрка', 'Суть')[2]).toBe(
      'Гвоздь: Нет следующего шага и даты: сделка не считается',
    );
  });

  test('says what changed since the last working day', () => {
    const host = builtHost(rows);
    host.typeInto('Сделки', 'D3', 'Контакт');
    host.advanceTo(NOW_UTC + DAY_MS);
    host.run('dailyBuild');
    expect(linesOf(host, 'Планёрка', 'Менеджер', 'О чём', 'Суть')).toContain('Ли | Изменилось | 1: М-2 Круг (Контакт)');
  });

  test('keeps the answers of people with their lines, and settled ones below', () => {
    const host = builtHost(rows);
    host.typeInto('Планёрка', 'E5', 'подниму цену');
    host.typeInto('Планёрка', 'E4', 'назначу');
    host.typeInto('Сделки', 'I4', 'звонок');
    host.typeInto('Сделки', 'J4', '18.06.2026');
    host.run('dailyBuild');
    const lines = linesOf(host, 'Планёрка', 'О чём', '№', 'Ответ');
    expect(lines).toContain('Спросить | М-2 | подниму цену');
    expect(lines[lines.length - 1]).toBe('Закрыто | М-3 | назначу');
  });

  test('an answer of yesterday does not stand beside today’s list', () => {
    const host = builtHost(rows);
    host.typeInto('Планёрка', 'E2', 'заплатят завтра');
    host.advanceTo(NOW_UTC + DAY_MS);
    host.run('dailyBuild');
    const lines = linesOf(host, 'Планёрка', 'О чём', 'Ответ');
    expect([lines[0], lines[lines.length - 1]]).toEqual(['Просрочено | ', 'Закрыто | заплатят завтра']);
  });

  test('a manager in order is said to be so', () => {
    const calm = [...quote('М-1', 60000).slice(0, 2), 'Ким', ...quote('М-1', 60000).slice(3)];
    expect(linesOf(builtHost([calm]), 'Планёрка', 'Менеджер', 'Суть')).toEqual([
      'Ким | Спрашивать нечего: всё движется',
    ]);
  });
});

describe('people', () => {
  const team = [
    ['Имя', 'Почта', 'Роль', 'Начал'],
    ['Хозяин', OWNER, 'собственник', ''],
    ['Орлова', HEAD, 'РОП', ''],
    ['Ким', 'kim@example.com', 'менеджер', ''],
    ['Ли', 'li@example.com', 'менеджер', june(-17)],
  ];
  const sales = Array.from({ length: 5 }, (_, at) => shipped(`М-${at}`, 'Балка', 2 + at));

  test('few sales are marked and compared with nothing, a newcomer has a ramp', () => {
    const host = builtHost([...sales, quote('М-9', 60000)], { Команда: team });
    expect(linesOf(host, 'Люди', 'Менеджер', 'Недель в работе', 'КП', 'Сделок', 'Вывод')).toEqual([
      'Ким |  |  | 5 | сравнить не с кем: у остальных мало продаж',
      'Ли | 5 | 1 | 0 | новичок, неделя 5; мало данных: продаж 0 из 5',
    ]);
  });
});

describe('beside each person', () => {
  const asked = (id: string, seller: string, minutes: number | '') => {
    const row = [...quote(id, 60000)];
    row[2] = seller;
    return [...row, june(16) + 10 / 24, minutes === '' ? '' : june(16) + 10 / 24 + minutes / 1440];
  };
  const team = [
    ['Имя', 'Почта', 'Роль', 'Начал'],
    ['Хозяин', OWNER, 'собственник', ''],
    ['Ким', 'kim@example.com', 'менеджер', june(-5)],
    ['Ли', 'li@example.com', 'менеджер', june(-5)],
  ];

  test('the weeks that are over, the calls of 90 days and the median answer, each where there is enough of it', () => {
    const answers = [10, 20, 40, 50, 60].map((minutes, at) => asked(`М-${at}`, 'Ким', minutes));
    const rows = [...answers, asked('М-8', 'Ли', 15), [...shipped('М-9', 'Балка', 9), '']];
    const header = [...HEADER, 'Дата заявки', 'Дата ответа'];
    const host = hostOf(salesBook(rows, { Команда: team }, header));
    host.run('setUp');
    host.typeInto('Разбор звонков', 'A2:I5', [
      ['16.06.2026', 'Ким', '', '', 2, 2, 2, 2, 2],
      ['15.06.2026', 'КИМ', '', '', 1, 1, 1, 1, 1],
      ['01.01.2026', 'Ким', '', '', 0, 0, 0, 0, 0],
      ['16.06.2026', 'Ким', '', '', '', '', '', '', ''],
    ]);
    host.run('dailyBuild');
    const curve = 'Прибыль по неделям в тысячах';
    expect(linesOf(host, 'Люди', 'Менеджер', curve, 'Оценка звонков', 'Первый ответ, мин')).toEqual([
      'Ким | ▁▁█ 0 · 0 · 82 | 0.75 | 40',
      'Ли |  |  | ',
    ]);
    expect(linesOf(host, 'Люди', 'Вывод')[0]).toContain('звонков с оценкой 2');
  });
});

describe('the figures under the trend', () => {
  test('are those of the KPI tab, money in roubles', () => {
    const host = builtHost([shipped('М-1', 'Балка', 10), shipped('М-2', 'Швеллер', 2)]);
    host.advanceTo(NOW_UTC + 9 * DAY_MS);
    host.run('dailyBuild');
    const page = contentsOf(host, 'Сводка');
    const header = page.findIndex((row) => row.includes('Висяки') && row.includes('Просроченная дебиторка'));
    const at = page[header]?.indexOf('Просроченная дебиторка') ?? -1;
    expect(page[header + 1]?.[at]).toBe(columnValues(host, 'KPI', 'Просроченная дебиторка')[0]);
    expect(page[header + 1]?.[at]).toBe(1_200_000);
  });
});

describe('call reviews', () => {
  test.each([
    ['2,2,2,2,2', 1],
    ['2,1,0,1,1', 0.5],
    ['2,1,,,', 0.75],
    [',,,,', ''],
    ['3,1,1,1,1', ''],
    ['да,1,1,1,1', ''],
  ])('marks %s score %s', (marks, score) => {
    const host = readyHost();
    host.typeInto('Разбор звонков', 'A2:I2', [['16.06.2026', 'Ким', 'Балка', 'М-1', ...marks.split(',')]]);
    host.run('dailyBuild');
    expect(columnValues(host, 'Разбор звонков', 'Оценка')[0]).toBe(score);
  });
});
