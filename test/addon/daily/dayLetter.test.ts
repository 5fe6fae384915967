import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { Report } from '../../../src/addon/server/report';
import { contentsOf } from '../../support/look';
import { june } from '../../support/salesBook';
import { HEAD, NOW_UTC, OWNER, SELLER } from '../../support/salesHost';
import { DAY_MS, HOUR_MS, readyHost } from '../../support/dailyHost';

const LI = 'li@example.com';

const quote = (id: string, client: string, manager: string, price: number, step: string, on: number | string) =>
  [id, client, manager, 'КП', 10, 60_000, price, 45_000, step, on, june(16), '', '', ''] as const;

/** On Wednesday 17 June: of Ким an overdue step, one of today, one without, two for tomorrow; of Ли one of today. */
const ROWS = [
  quote('М-11', 'Гвоздь', 'Ким', 60_000, 'звонок', june(17)),
  quote('М-12', 'Круг', 'Ким', 60_000, '', ''),
  quote('М-13', '<b>Лист</b>', 'Ким', 60_000, 'счёт', june(15)),
  quote('М-14', 'Труба', 'Ким', 60_000, 'звонок', june(18)),
  quote('М-15', 'Балка', 'Ким', 60_000, 'звонок', june(18)),
  quote('М-16', 'Швеллер', 'Ли', 60_000, 'звонок', june(17)),
  quote('М-17', 'Уголок', 'Пак', 60_000, 'звонок', june(17)),
];

const TEAM = [
  ['Имя', 'Почта', 'Роль'],
  ['Хозяин', OWNER, 'собственник'],
  ['Орлова', HEAD, 'РОП'],
  ['Ким', SELLER, 'менеджер'],
  ['Ли', LI, 'менеджер'],
  ['Новый', 'new@example.com', 'менеджер'],
  ['Пак', 'pak@example.com', 'уволен'],
];

function mailingHost(language = 'ru'): Host {
  const settings = [
    ['Правило', 'Значение'],
    ['Кому утренняя сводка', OWNER],
    ['Утреннее письмо менеджерам', 'да'],
    ['Язык', language],
  ] as const;
  const host = readyHost(ROWS, { Правила: settings, Команда: TEAM });
  host.run('installTriggers');
  return host;
}

const plain = (text: unknown): string => String(text).replace(/\u00a0/g, ' ');
const recipients = (host: Host) => host.outbox.map(({ to }) => to);

describe('the morning letter of a manager', () => {
  const host = mailingHost();
  host.advanceTo(NOW_UTC + 2 * HOUR_MS);

  test('goes after the digest to each manager who has something to do and is still here, one letter each', () => {
    expect(recipients(host)).toEqual([OWNER, SELLER, LI]);
  });

  test('has the list of the day in its order, and how many steps the next working day brings', () => {
    const [, letter] = host.outbox;
    expect(plain(letter?.subject)).toMatch(/ 17\.06: на сегодня 3$/);
    const [list, next] = plain(letter?.body).split('\n\n');
    const [said, ways] = [false, true].map((isWay) =>
      list?.split('\n').filter((line) => line.startsWith('    ') === isWay),
    );
    expect(ways).toEqual([1, 2, 3].map(() => expect.stringMatching(/^ {4}https:.*range=A\d+$/)));
    expect(said).toEqual([
      'Мой день: 3',
      '  М-13 <b>Лист</b> · Сделать просроченный шаг · счёт. Шаг просрочен на 2 дн.: был на 15.06',
      '  М-11 Гвоздь · Сделать шаг сегодня · звонок',
      expect.stringContaining('М-12 Круг · Назначить следующий шаг'),
    ]);
    expect(next).toBe('Шагов на 18.06: 2');
    const { day } = host.callServer('report', [{ language: 'ru', from: '', to: '' }]) as Report;
    const rows = [...String(letter?.htmlBody).matchAll(/range=A(\d+)/g)].map(([, row]) => Number(row));
    expect(day?.['Ким']?.map(({ row }) => row)).toEqual(rows);
    expect(plain(host.outbox[2]?.body)).toContain('На 18.06 шагов нет');
  });

  test('fits a phone, and what people typed stays text', () => {
    const html = String(host.outbox[1]?.htmlBody);
    expect(html).toMatch(/^<div style="max-width:600px;[^"]*font:16px[^"]*overflow-wrap:anywhere"/);
    expect(html).not.toContain('<b>Лист');
    expect(html).toContain('&lt;b&gt;Лист');
  });

  test('comes once a working day, and not from the menu', () => {
    host.user = OWNER;
    host.run('dailyBuild');
    host.advanceTo(NOW_UTC + 6 * HOUR_MS);
    expect(host.outbox).toHaveLength(3);
    host.advanceTo(NOW_UTC + 5 * DAY_MS);
    const perDay = recipients(host).filter((to) => to === SELLER);
    expect(perDay).toHaveLength(4);
    expect(recipients(host).filter((to) => to === OWNER)).toHaveLength(6);
  });
});

describe('a morning on which something fails', () => {
  test('a letter that the mail service refused is named, and not tried again', () => {
    const host = mailingHost('en');
    let mails = 0;
    host.failAt = (call) =>
      call === 'MailApp.sendEmail' && ++mails === 3 ? new Error('Service invoked too many times') : null;
    host.advanceTo(NOW_UTC + 2 * HOUR_MS);
    expect(recipients(host)).toEqual([OWNER, SELLER]);
    expect(plain(host.outbox[1]?.subject)).toMatch(/ 17 Jun: 3 for today$/);
    expect(contentsOf(host, 'Log').flat().join()).toContain('The morning letter was not sent today to Ли');
    host.failAt = null;
    host.advanceTo(NOW_UTC + 6 * HOUR_MS);
    expect(recipients(host)).toEqual([OWNER, SELLER]);
  });

  test('a run that was cut goes on with those who were sent nothing, and sends nobody a second letter', () => {
    const host = mailingHost();
    const isCut = (call: string) => call === 'Properties.setProperty' && host.outbox.length === 2;
    host.failAt = (call) => (isCut(call) ? new Error('cut') : null);
    host.advanceTo(NOW_UTC + 2 * HOUR_MS);
    expect(recipients(host)).toEqual([OWNER, SELLER]);
    host.failAt = null;
    host.advanceTo(NOW_UTC + 6 * HOUR_MS);
    expect(recipients(host)).toEqual([OWNER, SELLER, LI]);
  });

  test('without the consent the report is built, and the health line names it', () => {
    const host = mailingHost();
    host.refusedScopes.add('https://www.googleapis.com/auth/script.send_mail');
    host.advanceTo(NOW_UTC + 2 * HOUR_MS);
    expect(host.outbox).toHaveLength(0);
    expect(contentsOf(host, 'Сводка').flat().join()).toContain('Письма не уходят: нет разрешения отправлять почту');
  });
});
