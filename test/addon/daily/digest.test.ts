import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { PLACES, placeOfSubject } from '../../../src/sheets/tabs/summary/summaryLayout';
import { contentsOf } from '../../support/look';
import { june } from '../../support/salesBook';
import { HEAD, NOW_UTC, OWNER, SELLER } from '../../support/salesHost';
import { DAY_MS, DEBTS, HOUR_MS, readyHost, shipped } from '../../support/dailyHost';

const START = NOW_UTC;
const MAIL_SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

function mailingHost(to: string, rows = DEBTS, language = 'ru'): Host {
  const settings = [
    ['Правило', 'Значение'],
    ['Кому утренняя сводка', to],
    ['Язык', language],
  ] as const;
  const host = readyHost(rows, { Правила: settings });
  host.run('installTriggers');
  return host;
}

/** Past the first tick of the clock, which makes up for this morning. */
function firstTick(host: Host): Host {
  host.advanceTo(START + 2 * HOUR_MS);
  return host;
}

const plain = (text: unknown): string => String(text).replace(/\u00a0/g, ' ');

describe('the morning digest', () => {
  test('goes to the head and the owner, once a day', () => {
    const host = firstTick(mailingHost(`${OWNER}; ${HEAD}`));
    expect(host.outbox.map(({ to }) => to)).toEqual([`${OWNER},${HEAD}`]);
    host.advanceTo(START + 2 * DAY_MS);
    expect(host.outbox).toHaveLength(3);
  });

  test('says the sentences of the summary tab, in both forms', () => {
    const host = firstTick(mailingHost(OWNER));
    const [mail] = host.outbox;
    const page = contentsOf(host, 'Сводка').map((row) => row.map(plain));
    const said = [page[1]?.[0]?.match(/Просрочено [^.]+/)?.[0], page[PLACES.losses.row]?.[0]];
    for (const sentence of said) {
      expect(sentence).toMatch(/./);
      expect(plain(mail?.body)).toContain(sentence);
      expect(plain(mail?.htmlBody)).toContain(sentence);
    }
    expect(plain(mail?.subject)).toMatch(/ 17\.06: прибыль 0,2 млн; просрочка 1,80 млн$/);
    expect(said[0]).toMatch(/^Просрочено 1,80 млн ₽/);
    expect(mail?.body).not.toContain('NOW()');
  });

  test('each figure of the letter stands under its heading', () => {
    const html = plain(firstTick(mailingHost(OWNER)).outbox[0]?.htmlBody);
    const cells = (start: string) =>
      (html.split('<tr>').find((row) => row.includes(`>${start}<`)) ?? '')
        .split('</td>')
        .map((cell) => cell.replace(/<[^>]*>/g, ''));
    expect(cells('Вчера').slice(0, 3)).toEqual(['', 'Вчера', 'За месяц']);
    expect(cells('Маржа')[2]).toMatch(/%$/);
  });

  test('fits a phone: one column, no table wider than three words, each subject with the way to its place', () => {
    const html = plain(firstTick(mailingHost(OWNER)).outbox[0]?.htmlBody);
    const cellsOf = (row: string): number => row.split('<td').length - 1;
    expect(Math.max(...html.split('<tr>').map(cellsOf))).toBe(3);
    expect(html).toMatch(/^<div style="max-width:600px;[^"]*font:16px/);
    for (const [, size] of html.matchAll(/font(?:-size)?:(\d+)px/g)) expect(Number(size)).toBeGreaterThanOrEqual(16);
    for (const subject of ['profit', 'top', 'debts', 'cash', 'pulse', 'health'] as const)
      expect(html).toMatch(new RegExp(`#gid=\\d+&amp;range=${placeOfSubject(subject)}"`));
  });

  test('says first what waits for its reader: an owner’s letter has what a head may not sign', () => {
    const quote = (id: string, price: number) =>
      [id, 'Гвоздь', 'Ким', 'КП', 10, 60_000, price, 45_000, 'звонок', june(18), june(16), '', 'просит', ''] as const;
    const host = firstTick(mailingHost(`${OWNER}; ${HEAD}`, [...DEBTS, quote('М-91', 57_000), quote('М-92', 46_000)]));
    const letters = host.outbox.map(({ to, subject, body }) => [to, plain(subject), plain(body).split('\n\n')[0]]);
    expect(letters).toEqual([
      [
        OWNER,
        expect.stringContaining('; решить 2; '),
        expect.stringMatching(/^Ждут вашего решения: 2\n.*М-92.*\n.*М-91/),
      ],
      [HEAD, expect.stringContaining('; решить 1; '), expect.stringMatching(/^Ждут вашего решения: 1\n.*М-91/)],
    ]);
    expect(host.outbox[0]?.htmlBody).toMatch(/>М-91 Гвоздь<\/a>/);
  });

  test('is in English where the rules say so', () => {
    const host = firstTick(mailingHost(OWNER, DEBTS, 'en'));
    expect(plain(host.outbox[0]?.subject)).toMatch(/ 17 Jun: profit 0\.2 M; 1\.80 M overdue$/);
  });

  test.each([
    ['a manager', SELLER],
    ['somebody who is not in the team', 'rival@example.com'],
  ])('does not go to %s, whom the health line names', (_, address) => {
    const host = firstTick(mailingHost(`${address}, ${OWNER}`));
    expect(host.outbox.map(({ to }) => to)).toEqual([OWNER]);
    expect(contentsOf(host, 'Сводка').flat()).toContain(
      `Сводка не уходит: ${address} — не РОП и не собственник на вкладке «Команда»`,
    );
  });

  test('text of people is text of the page', () => {
    const host = firstTick(mailingHost(OWNER, [shipped('М-1', '<img src=x onerror=alert(1)>', 10)]));
    expect(host.outbox[0]?.htmlBody).not.toContain('<img');
    expect(host.outbox[0]?.htmlBody).toContain('&lt;img');
  });

  test('is not sent by a build from the menu', () => {
    const host = mailingHost(OWNER);
    host.run('dailyBuild');
    expect(host.outbox).toHaveLength(0);
  });

  test('is marked before it is sent: a run that was cut sends no second one', () => {
    const host = mailingHost(OWNER);
    host.failAt = (call) => (call === 'Lock.releaseLock' || call === 'SpreadsheetApp.flush' ? new Error('cut') : null);
    firstTick(host);
    host.failAt = null;
    expect(host.outbox).toHaveLength(1);
    host.advanceTo(START + 6 * HOUR_MS);
    expect(host.outbox).toHaveLength(1);
  });

  test('a mail service that refuses leaves the report built, and the log says so', () => {
    const host = mailingHost(OWNER);
    host.failAt = (call) => (call === 'MailApp.sendEmail' ? new Error('Service invoked too many times') : null);
    firstTick(host);
    expect(plain(contentsOf(host, 'Сводка')[0]?.[0])).toContain('17.06');
    expect(contentsOf(host, 'Журнал').flat()).toContain('Утренняя сводка сегодня не ушла: почта отказала');
  });

  test('without the consent everything else works, and the health line names it', () => {
    const host = mailingHost(OWNER);
    host.refusedScopes.add(MAIL_SCOPE);
    firstTick(host);
    expect(host.outbox).toHaveLength(0);
    expect(contentsOf(host, 'Сводка').flat().join()).toContain('нет разрешения отправлять почту');
    expect(plain(contentsOf(host, 'Сводка')[0]?.[0])).toContain('17.06');
  });
});
