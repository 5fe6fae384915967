import { describe, expect, test } from '@jest/globals';
import { HEAD, OWNER, SELLER } from '../../support/salesHost';
import type { Cells } from '../../support/salesHost';
import { as, claimOn, decide, OTHER_HEAD, OTHER_SELLER, ROWS, TEAM } from '../approvals/desk';
import { ask, deskOf, later, letters, plain, tick, typeRequest } from './noticeDesk';

describe('letters about requests', () => {
  const host = deskOf();

  test('a request from the sidebar reaches everybody of the lowest role that signs it, at once, and nobody else', () => {
    ask(host, 'М-1', 'клиент просит <b>5 %</b>, см. https://evil.example/x');
    expect(letters(host)).toEqual([
      `${HEAD}: Продажи: ждёт решения 1, 570 000 ₽`,
      `${OTHER_HEAD}: Продажи: ждёт решения 1, 570 000 ₽`,
    ]);
  });

  test('with the numbers of the queue, its words quoted, cut and dead, and the way to the row', () => {
    const { body, htmlBody } = host.outbox[0] ?? { body: '', htmlBody: '' };
    expect(plain(body)).toContain('Ким: «клиент просит <b>5 %</b>, см. https[:]//evil[.]example/x»');
    expect(plain(body)).toContain('скидка 5 %');
    expect(plain(body)).toContain('Цифры на момент письма, 15:20');
    expect(body).toMatch(/#gid=\d+&range=A2/);
    expect(htmlBody).toContain('&lt;b&gt;5');
    expect(htmlBody).toContain('max-width:600px');
    expect(htmlBody).not.toContain('https://evil');
  });

  test('one letter a recipient in ten minutes: the rest goes by the clock, each once', () => {
    later(host, 5);
    ask(host, 'М-2', 'очень просит');
    ask(host, 'М-6', 'и этот', OTHER_SELLER);
    expect(letters(host)).toEqual([`${OWNER}: Продажи: ждёт решения 1, 540 000 ₽`]);
    later(host, 40);
    tick(host);
    expect(letters(host)).toEqual([
      `${HEAD}: Продажи: ждёт решения 1, 570 000 ₽`,
      `${OTHER_HEAD}: Продажи: ждёт решения 1, 570 000 ₽`,
    ]);
    later(host, 100);
    tick(host);
    expect(letters(host)).toEqual([]);
  });

  test('another text is another request; withdrawn and asked again as it was, it is told of no second time', () => {
    typeRequest(host, 2, 'другая просьба');
    typeRequest(host, 2, '');
    typeRequest(host, 2, 'другая просьба');
    later(host, 110);
    tick(host);
    expect(letters(host)).toHaveLength(2);
    typeRequest(host, 2, '');
    tick(host);
    typeRequest(host, 2, 'другая просьба');
    later(host, 120);
    tick(host);
    expect(letters(host)).toEqual([]);
  });

  test('the answer goes to the seller: the decision, the comment, the price that holds', () => {
    const claim = claimOn(host, 'М-1', 'rejected', 'дорого: www.evil.ru');
    as(host, HEAD, () => decide(host, claim));
    expect(letters(host)).toEqual([`${SELLER}: Продажи: отказано 1`]);
    const last = plain(host.outbox.at(-1)?.body ?? '');
    expect(last).toContain('отказано · Орлова');
    expect(last).toContain('«дорого: www[.]evil[.]ru»');
    as(host, HEAD, () => decide(host, claim));
    tick(host);
    expect(letters(host)).toEqual([]);
  });

  test('at night the clock keeps silent until working time', () => {
    typeRequest(host, 3, 'ночная просьба');
    later(host, 5 * 60);
    tick(host);
    expect(letters(host)).toEqual([]);
    later(host, 18 * 60);
    tick(host);
    expect(letters(host)).toEqual([`${OWNER}: Продажи: ждёт решения 1, 540 000 ₽`]);
  });
});

describe('turned on, and in a flood', () => {
  const quote = (at: number): Cells[number] =>
    ROWS[0]?.map((cell, column) => (column === 0 ? `М-${String(at)}` : cell)) ?? [];
  const many = Array.from({ length: 300 }, (_, at) => quote(at + 1));
  const host = deskOf(
    many.map((row) => row.map((cell, at) => (at === 12 ? 'просим' : cell))),
    TEAM,
    [
      ['Параметр', 'Значение'],
      ['Писать о запросах', 'нет'],
    ],
  );

  test('what waited before is told of nobody', () => {
    as(host, OWNER, () => host.typeInto('Правила', 'B2', 'да'));
    later(host, 10);
    tick(host);
    expect(host.outbox).toEqual([]);
  });

  test('300 new requests are one letter a recipient, which names fifty', () => {
    const texts = many.map(() => ['снова просим']);
    as(host, SELLER, () => host.typeInto('Сделки', 'M2', texts));
    later(host, 70);
    tick(host);
    expect(letters(host)).toEqual([`${HEAD}: Продажи: ждёт решения 300`, `${OTHER_HEAD}: Продажи: ждёт решения 300`]);
    expect(plain(host.outbox[0]?.body ?? '')).toContain('И ещё 250 — на панели, «Решить»');
    later(host, 130);
    tick(host);
    expect(letters(host)).toEqual([]);
  });
});
