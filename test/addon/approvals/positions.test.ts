import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { june } from '../../support/salesBook';
import { checkedHost, coldHost, HEAD, OWNER, SELLER, shown } from '../../support/salesHost';
import { as, claimOn, codesOf, decide, findingsIn, lines, queued, sidebar, TEAM } from './desk';

const LADDER = [
  ['Роль', 'Группа', 'Скидка до', 'Маржа от'],
  ['менеджер', '', 0.03, 0.08],
  ['РОП', '', 0.07, 0.05],
  ['собственник', '', 0.3, 0],
];
const ONE_DEAL = [
  ['Правило', 'Значение'],
  ['Один номер — одна сделка', 'да'],
];

const head = (id: string, price: number): (string | number)[] =>
  [id, 'Балка', 'Ким', 'КП', 10, 60_000, price, 45_000, 'звонок', june(18), june(16), '', '', '']; // prettier-ignore
const position = (id: string, price: number, quantity = 10): (string | number)[] =>
  [id, '', '', '', quantity, 60_000, price, 45_000, '', '', '', '', '', '']; // prettier-ignore

/** A discount of 5 % that a head may sign, one of 10 % for the owner. */
const [BY_HEAD, BY_OWNER, CLEAN] = [57_000, 54_000, 60_000];

function desk(...rows: (string | number)[][]): Host {
  const host = checkedHost(rows, { Команда: TEAM, Лестница: LADDER, Правила: ONE_DEAL });
  for (const email of [SELLER, HEAD, OWNER]) host.user = email;
  host.user = SELLER;
  return host;
}

const checked = (host: Host): void => {
  as(host, OWNER, () => host.run('checkAll'));
};
const queue = (host: Host, email: string) => as(host, email, () => sidebar(host).approvals);

describe('a decision on a deal of several rows', () => {
  test('is asked once, of all its rows together, and tells of each', () => {
    const host = desk(head('М-1', CLEAN), position('М-1', BY_HEAD), position('М-1', BY_HEAD), head('М-2', BY_HEAD));
    const items = queue(host, HEAD);
    expect(items.map(({ id, row }) => [id, row])).toEqual([
      ['М-1', 2],
      ['М-2', 5],
    ]);
    const [item] = items;
    expect(item?.amount).toMatch(/1[\s ]740[\s ]000|1,74/);
    expect(item?.numbers).toMatch(/^стр\. 3: цена 57.*; стр\. 4: /);
    expect(item?.card.map(({ text }) => text).filter((text) => /^стр\. [234]: /.test(text)).length).toBeGreaterThan(5);
  });

  test('signs every row that asks, in one action, and each line is verified by itself', () => {
    const host = desk(head('М-1', CLEAN), position('М-1', BY_HEAD), position('М-1', BY_HEAD));
    const claim = claimOn(host, 'М-1', 'approved');
    host.ledger.reset();
    expect(as(host, HEAD, () => decide(host, claim))).toBe('М-1: согласовано.');
    expect(lines(host)).toHaveLength(2);
    expect([3, 4].flatMap((row) => findingsIn(host, row))).toEqual([]);
    expect([3, 4].map((row) => shown(host, row, 'Проверка'))).toEqual(['', '']);
    expect(codesOf(host)).toEqual([]);
    expect(codesOf(coldHost(host))).toEqual([]);
    expect(queue(host, HEAD)).toEqual([]);
    // A change of one row voids its own signature alone.
    as(host, SELLER, () => host.typeInto('Сделки', 'G3', '56500'));
    expect([findingsIn(host, 3).length > 0, findingsIn(host, 4)]).toEqual([true, []]);
  });

  test('is nobody’s who may not sign every row: nothing is written', () => {
    const host = desk(head('М-1', BY_HEAD), position('М-1', BY_OWNER));
    expect(queue(host, HEAD)[0]).toMatchObject({ canApprove: false, canRefuse: false });
    const claim = claimOn(host, 'М-1', 'approved');
    expect(() => as(host, HEAD, () => decide(host, claim))).toThrow(/выше вашей ступени/);
    expect(lines(host)).toEqual([]);
    expect(as(host, OWNER, () => decide(host, claimOn(host, 'М-1', 'approved')))).toBe('М-1: согласовано.');
    expect(lines(host)).toHaveLength(2);
  });

  test('is refused when any of the rows is no longer as it was seen', () => {
    const host = desk(head('М-1', BY_HEAD), position('М-1', CLEAN));
    const claim = claimOn(host, 'М-1', 'approved');
    as(host, SELLER, () => host.typeInto('Сделки', 'G3', String(BY_HEAD)));
    expect(() => as(host, HEAD, () => decide(host, claim))).toThrow(/изменились/);
    expect(lines(host)).toEqual([]);
  });

  test('of a position takes what it has of its head: another client of the head voids it', () => {
    const host = desk(head('М-1', CLEAN), position('М-1', BY_HEAD));
    as(host, HEAD, () => decide(host, claimOn(host, 'М-1', 'approved')));
    as(host, SELLER, () => host.typeInto('Сделки', 'B2', 'Гвоздь'));
    checked(host);
    expect(findingsIn(host, 3)).toContain('approval-void');
  });

  test('that was cut after its lines were written is taken over whole', () => {
    const host = desk(head('М-1', BY_HEAD), position('М-1', BY_HEAD));
    const claim = claimOn(host, 'М-1', 'approved');
    let written = false;
    host.failAt = (call) => {
      if (call === 'SpreadsheetApp.flush' && !written) {
        written = true;
        return new Error('cut');
      }
      return null;
    };
    expect(as(host, HEAD, () => decide(host, claim))).toBe('М-1: согласовано.');
    expect(lines(host)).toHaveLength(2);
    expect(codesOf(host)).toEqual([]);
  });

  test('a request is written into the row that waits for it, and the deal waits once', () => {
    const host = desk(head('М-1', CLEAN), position('М-1', BY_HEAD));
    const { key } = queued(host, 'М-1');
    host.callServer('requestApproval', [{ key, text: 'дайте' }]);
    expect([shown(host, 2, 'Запрос'), shown(host, 3, 'Запрос')]).toEqual(['', 'дайте']);
    const [item] = queue(host, HEAD);
    expect(item).toMatchObject({ request: 'дайте', isOpen: true, canApprove: true });
    host.callServer('requestApproval', [{ key, text: '' }]);
    expect(shown(host, 3, 'Запрос')).toBe('');
  });
});

describe('the card of a deal of several rows', () => {
  test('of its head tells of every row, of a position where the head stands', () => {
    const host = desk(head('М-1', CLEAN), position('М-1', BY_HEAD));
    host.select('Сделки', 'A2');
    const card = host.callServer('selectedDeal', [null]) as { numbers: { title: string; value: string }[]; findings: { text: string }[]; next: unknown }; // prettier-ignore
    expect(card.numbers[0]?.value).toMatch(/1[\s ]170[\s ]000|1,17/);
    expect(card.numbers.map(({ title }) => title).slice(2)).toEqual(['стр. 2', 'стр. 3']);
    expect(card.findings.map(({ text }) => text)).toEqual([expect.stringMatching(/^стр\. 3: Скидка 5/)]);
    expect(card.next).not.toBeNull();
    host.select('Сделки', 'A3');
    const lower = host.callServer('selectedDeal', [null]) as typeof card;
    expect(lower.numbers[0]).toEqual({ title: 'Позиция сделки', value: 'стр. 2' });
    expect(lower.next).toBeNull();
    expect(lower.findings.map(({ text }) => text)).toEqual([expect.stringMatching(/^Скидка 5/)]);
  });
});
