import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { Language } from 'apps-script-host/page';
import { ropControl } from '../../../src/local/page/ropControl';
import { plainBook, plainSheet } from '../../support/plainBook';
import { HEAD, hostOf, OWNER, salesBook, SELLER } from '../../support/salesHost';

const offered = ({ workbook, owner, user }: Host, language: Language): string[] =>
  ropControl.peopleOf(workbook, owner, user, language).map(({ label }) => label);

describe('who may sit at the keyboard of the page', () => {
  test('the team by name and role, a stranger, and somebody Google does not name', () => {
    const team = ['Хозяин (собственник)', 'Орлова (РОП)', 'Ким (менеджер)'];
    expect(offered(hostOf(salesBook()), 'ru')).toEqual([...team, 'stranger@example.com (не в команде)', 'Без входа']);
    expect(offered(hostOf(salesBook()), 'en')[1]).toBe('Орлова (head of sales)');
  });

  test('without a team, whoever owns the file, and whoever sits there', () => {
    const host = hostOf(plainBook(plainSheet('Сделки', [['Клиент']])), { user: SELLER });
    expect(offered(host, 'ru').slice(0, 2)).toEqual([`${OWNER} (собственник)`, `${SELLER} (не в команде)`]);
  });

  test.each([
    [
      'a row without an address is nobody',
      [
        ['Имя', 'Почта', 'Роль'],
        ['Орлова', '', 'РОП'],
      ],
      `${OWNER} (собственник)`,
    ],
    [
      'a member without a name is shown by address',
      [
        ['Почта', 'Роль'],
        [HEAD, 'роп'],
      ],
      `${HEAD} (РОП)`,
    ],
    [
      'an unknown role is a manager',
      [
        ['Имя', 'Почта', 'Роль'],
        ['Ким', SELLER, 'constructor'],
      ],
      'Ким (менеджер)',
    ],
    [
      'a tab without addresses has no team',
      [
        ['Имя', 'Роль'],
        ['Орлова', 'РОП'],
      ],
      `${OWNER} (собственник)`,
    ],
  ])('%s', (_, team, first) => {
    expect(offered(hostOf(plainBook(plainSheet('Команда', team))), 'ru')[0]).toBe(first);
  });
});

describe('what a first visit of the page may try', () => {
  test('begins with set-up beside a team’s own workbook, and with a bad price once the sidebar is open', () => {
    const host = hostOf(salesBook());
    expect(ropControl.firstStepsOf(host, 'ru')[0]).toMatch(/^Меню «РОП-контроль» → «Настроить таблицу»/);
    host.run('setUp');
    host.run('openSidebar');
    expect(ropControl.firstStepsOf(host, 'ru')[0]).toMatch(/^Станьте менеджером/);
  });
});

describe('where to look once the clock was moved', () => {
  test('is the summary and the mail; what is not turned on is named with the menu’s own words', () => {
    const host = hostOf(salesBook());
    expect(ropControl.afterClock(host, 0, 'ru')).toContain('«РОП-контроль» → «Настроить таблицу»');
    host.run('setUp');
    const off = ' Ежедневный отчёт выключен: меню «РОП-контроль» → «Включить ежедневный отчёт».';
    expect(ropControl.afterClock(host, 0, 'ru')).toBe(`Часы пришли. Итоги на листе «Сводка».${off}`);
    host.run('installTriggers');
    expect(ropControl.afterClock(host, 2, 'ru')).toBe('Часы пришли. Итоги на листе «Сводка», письма в «Почте».');
    expect(ropControl.afterClock(host, 0, 'en')).toBe('The clock has arrived. The results are on the tab “Сводка”.');
  });
});
