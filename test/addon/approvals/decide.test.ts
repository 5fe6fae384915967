import { describe, expect, test } from '@jest/globals';
import { coldHost, HEAD, NOW_UTC, OWNER, SELLER, shown } from '../../support/salesHost';
import {
  approve,
  as,
  claimOn,
  codesOf,
  decide,
  desk,
  findingsIn,
  lines,
  OTHER_HEAD,
  OTHER_SELLER,
  queued,
  sidebar,
  STRANGER,
} from './desk';

describe('a decision', () => {
  test('clears the deal, stands in the tab and is told in the row at once', () => {
    const host = desk();
    expect(findingsIn(host, 2)).toEqual(['discount-over-limit']);
    expect(approve(host, 'М-1')).toBe('М-1: согласовано.');
    expect(findingsIn(host, 2)).toEqual([]);
    expect(shown(host, 2, 'Проверка')).toBe('');
    expect(lines(host).map((cells) => cells.slice(0, 6))).toEqual([
      ['1', '2026-06-17 15:20:00', `Орлова (${HEAD})`, 'РОП', 'согласовано', 'М-1'],
    ]);
    expect(codesOf(host)).toEqual([]);
  });

  test('a refusal shows in the row with its comment', () => {
    const host = desk();
    const claim = claimOn(host, 'М-1', 'rejected', 'ниже закупки');
    expect(as(host, HEAD, () => decide(host, claim))).toBe('М-1: отказано.');
    expect(shown(host, 2, 'Проверка')).toContain('Отказано РОП 17.06: «ниже закупки»');
  });

  test.each([
    ['a formula', '=HYPERLINK("http://x")'],
    ['an apostrophe and a formula', "'=1+1"],
    ['only a number', '0012'],
    ['a share', '5%'],
    ['a date', '12.06.2026'],
    ['two lines', 'раз\nдва'],
    ['half a letter', 'а\ud83dб'],
  ])('a comment that is %s stays text and counts', (_, comment) => {
    const host = desk();
    const claim = claimOn(host, 'М-1', 'approved', comment);
    as(host, HEAD, () => decide(host, claim));
    expect(codesOf(host)).toEqual([]);
    expect(findingsIn(host, 2)).toEqual([]);
    expect(codesOf(coldHost(host))).toEqual([]);
  });

  test('is void when a number changes, at once in the edited row, and holds again when it is restored', () => {
    const host = desk();
    approve(host, 'М-1');
    as(host, SELLER, () => host.typeInto('Сделки', 'G2', '56500'));
    expect(shown(host, 2, 'Проверка')).toContain('Цифры изменились после согласования');
    expect(findingsIn(host, 2)).toEqual(['discount-over-limit', 'approval-void']);
    as(host, SELLER, () => host.typeInto('Сделки', 'G2', '57000'));
    expect(shown(host, 2, 'Проверка')).toBe('');
    expect(findingsIn(host, 2)).toEqual([]);
  });

  test('an edit knows of it with a cold cache too', () => {
    const host = desk();
    approve(host, 'М-1');
    const cold = coldHost(host);
    as(cold, SELLER, () => cold.typeInto('Сделки', 'G2', '56500'));
    expect(shown(cold, 2, 'Проверка')).toContain('Цифры изменились после согласования');
  });

  test('lets the deal go on, and a later change of the ladder does not void it', () => {
    const host = desk();
    approve(host, 'М-1');
    as(host, SELLER, () => host.typeInto('Сделки', 'D2', 'Сделка'));
    expect(shown(host, 2, 'Статус')).toBe('Сделка');
    as(host, OWNER, () => host.typeInto('Лестница', 'C3', '0,04'));
    expect(findingsIn(host, 2)).toEqual([]);
  });

  test('stays with the deal when its row is sorted away', () => {
    const host = desk();
    approve(host, 'М-1');
    as(host, SELLER, () => host.sortRange('Сделки', 'A2:AA7', 1, false));
    expect(findingsIn(host, 7)).toEqual([]);
    expect(findingsIn(host, 2)).toEqual(['discount-over-limit']);
  });

  test('without one a sale is found and counted', () => {
    const host = desk();
    as(host, SELLER, () => host.typeInto('Сделки', 'L2', '12.06.2026'));
    as(host, OWNER, () => host.run('checkAll'));
    as(host, SELLER, () => host.typeInto('Сделки', 'D6', 'Оплата'));
    expect(findingsIn(host, 6)).toEqual(['sold-without-approval']);
  });
});

describe('whose matter comes first', () => {
  test('an owner begins with what nobody else may sign', () => {
    const host = desk();
    const ids = (email: string) => as(host, email, () => sidebar(host).approvals.map(({ id }) => id));
    expect(ids(OWNER)).toEqual(['М-2', 'М-3', 'М-5', 'М-1', 'М-6']);
    expect(ids(HEAD)[0]).toBe('М-1');
  });

  test('a seller begins with the answers; a refusal stands there until the numbers change', () => {
    const host = desk();
    const claim = claimOn(host, 'М-2', 'rejected', '');
    as(host, OWNER, () => decide(host, claim));
    const own = () => as(host, SELLER, () => sidebar(host).approvals);
    expect(own().map(({ id, isAnswer }) => [id, isAnswer])).toEqual([
      ['М-2', true],
      ['М-1', false],
      ['М-3', false],
    ]);
    host.advanceTo(NOW_UTC + 5 * 86_400_000);
    expect(own().find(({ id }) => id === 'М-2')).toMatchObject({ isAnswer: false, canAsk: false });
    expect(own().find(({ id }) => id === 'М-2')?.decision).toMatch(/^Отказано 17.06, Хозяин/);
  });
});

describe('who may decide', () => {
  test.each([
    ['a head within the rung', 'М-1', HEAD, 'approved', 'М-1: согласовано.'],
    ['a head above the rung', 'М-2', HEAD, 'approved', 'Это выше вашей ступени: согласует собственник (Хозяин).'],
    ['a head cannot refuse it either', 'М-2', HEAD, 'rejected', 'Это выше вашей ступени'],
    ['a head whose own limits cover it', 'М-2', OTHER_HEAD, 'approved', 'М-2: согласовано.'],
    ['the owner', 'М-2', OWNER, 'approved', 'М-2: согласовано.'],
    ['the owner above the top rung', 'М-3', OWNER, 'approved', 'согласовать не может никто'],
    ['the owner refuses what nobody may approve', 'М-3', OWNER, 'rejected', 'М-3: отказано.'],
    ['a head cannot refuse what nobody may approve', 'М-3', HEAD, 'rejected', 'Это выше вашей ступени'],
    ['a head for the own deal above the rung', 'М-5', HEAD, 'approved', 'Свою сделку выше своей ступени'],
    ['another head for it', 'М-5', OTHER_HEAD, 'approved', 'М-5: согласовано.'],
    ['the seller', 'М-1', SELLER, 'approved', 'Это делает РОП или собственник.'],
    ['another seller', 'М-1', OTHER_SELLER, 'approved', 'Это делает РОП или собственник.'],
    ['somebody who is not in the team', 'М-1', STRANGER, 'approved', 'нет на вкладке «Команда»'],
    ['nobody who is signed in', 'М-1', '', 'approved', 'Не видно, кто открыл таблицу'],
  ])('%s: %s', (_, id, by, decision, said) => {
    const host = desk();
    const claim = claimOn(host, id, decision);
    const outcome = (): string => as(host, by, () => decide(host, claim));
    if (said.startsWith('М-')) expect(outcome()).toBe(said);
    else expect(outcome).toThrow(said);
    expect(lines(host)).toHaveLength(said.startsWith('М-') ? 1 : 0);
  });

  test('the file’s owner, whom the team does not name, signs only while it names no owner', () => {
    const heads = [
      ['Имя', 'Почта', 'Роль'],
      ['Орлова', HEAD, 'РОП'],
      ['Ким', SELLER, 'менеджер'],
    ];
    expect(approve(desk(heads), 'М-2', OWNER)).toBe('М-2: согласовано.');
    const host = desk([...heads, ['Другой', 'other@example.com', 'собственник']]);
    expect(() => approve(host, 'М-2', OWNER)).toThrow('Подписывает собственник с вкладки «Команда»');
  });

  test('the queue offers buttons to those who may press them, and names the signer to the others', () => {
    const host = desk();
    const powers = (email: string, id: string): readonly boolean[] =>
      as(host, email, () => {
        const { canApprove, canRefuse, canAsk } = queued(host, id);
        return [canApprove, canRefuse, canAsk];
      });
    expect(powers(HEAD, 'М-1')).toEqual([true, true, true]);
    expect(powers(HEAD, 'М-2')).toEqual([false, false, true]);
    expect(powers(OWNER, 'М-3')).toEqual([false, true, true]);
    expect(powers(SELLER, 'М-1')).toEqual([false, false, true]);
    expect(as(host, SELLER, () => queued(host, 'М-2'))).toMatchObject({
      reasons: ['Скидка 10 % (менеджер до 3 %)'.replace(/ %/g, '\u00a0%')],
      numbers: 'цена 54 000 ₽, прайс 60 000 ₽, закупка 45 000 ₽, маржа 16,7 %, скидка 10 %'.replace(
        /(\d) (?=[\d₽%])/g,
        '$1\u00a0',
      ),
      offer: '',
      signer: 'согласует собственник (Хозяин)',
    });
    expect(as(host, SELLER, () => sidebar(host)).approvals.map(({ id }) => id)).toEqual(['М-1', 'М-2', 'М-3']);
  });
});

describe('two at once', () => {
  test('one decision wins, the other is told', () => {
    const host = desk();
    const claim = claimOn(host, 'М-1');
    as(host, HEAD, () => decide(host, claim));
    expect(() => as(host, OWNER, () => decide(host, { ...claim, decision: 'rejected' }))).toThrow(
      `Уже решено 17.06: согласовано, Орлова (${HEAD}).`,
    );
    expect(lines(host)).toHaveLength(1);
  });

  test('while another run writes, a decision waits and then says so', () => {
    const host = desk();
    const claim = claimOn(host, 'М-1');
    const release = host.holdLock('document');
    expect(() => as(host, HEAD, () => decide(host, claim))).toThrow('Таблицу уже обновляет другой запуск');
    release();
    expect(as(host, HEAD, () => decide(host, claim))).toBe('М-1: согласовано.');
  });

  test('a decision in the middle of another is kept out', () => {
    const host = desk();
    const claim = claimOn(host, 'М-1');
    let told = '';
    host.failAt = (call) => {
      if (call !== 'Range.setNumberFormat' || told !== '') return null;
      try {
        told = 'nobody';
        as(host, OWNER, () => decide(host, { ...claim, decision: 'rejected' }));
      } catch (error) {
        told = (error as Error).message;
      }
      return null;
    };
    as(host, HEAD, () => decide(host, claim));
    expect(told).toContain('Таблицу уже обновляет другой запуск');
    expect(lines(host).map(([, , by]) => by)).toEqual([`Орлова (${HEAD})`]);
  });

  test('a run cut between the sheet and the properties is taken in by the next', () => {
    const host = desk();
    const claim = claimOn(host, 'М-1');
    host.failAt = (call) => (call === 'Properties.setProperty' ? new Error('cut') : null);
    expect(() => as(host, HEAD, () => decide(host, claim))).toThrow();
    host.failAt = null;
    expect(codesOf(host)).toEqual([]);
    expect(findingsIn(host, 2)).toEqual([]);
    approve(host, 'М-6');
    expect(lines(host).map(([sequence]) => sequence)).toEqual(['1', '2']);
    expect(codesOf(host)).toEqual([]);
  });
});
