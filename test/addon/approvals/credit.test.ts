import { beforeAll, describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { HEADER_WITH_PAYMENT, june } from '../../support/salesBook';
import { checkedHost, hostOf, HEAD, OWNER, SELLER, shown } from '../../support/salesHost';
import { as, asking, codesOf, decide, lines, OTHER_SELLER, reportOf, TAB, TEAM } from './desk';

const DAY = 24 * 60 * 60 * 1000;
const HEADER = [...HEADER_WITH_PAYMENT, 'Отсрочка, дн.', 'Дата счёта'];

/** Who may sign: a head up to 14 days, 700 000 ₽ over the limit and 30 days overdue; an owner whatever it is. */
const LADDER = [
  ['Роль', 'Скидка до', 'Маржа от', 'Отсрочка до, дн.', 'Сверх лимита до, ₽', 'Просрочка до, дн.'],
  ['менеджер', 0.03, 0.08, '', '', ''],
  ['РОП', 0.07, 0.05, 14, 700_000, 30],
  ['собственник', 0.3, 0, 'без лимита', 'без лимита', 'без лимита'],
];

const CLIENTS = [
  ['Клиент', 'Отсрочка, дн.', 'Лимит, ₽', 'Стоп'],
  ['Балка', 10, 1_000_000, ''],
  ['Гвоздь', 10, 100_000, ''],
  ['Швеллер', '', '', 'да'],
];

type Row = (string | number)[];

function quote(id: string, client: string, price: number, deferral: number | '', manager = 'Ким'): Row {
  return [
    ...[id, client, manager, 'КП', 10, 60_000, price, 45_000, 'звонок', june(18), june(16)],
    ...['', '', '', '', deferral, ''],
  ];
}

/** Owed since 2 June, due at once: 15 days overdue. */
const debt = (id: string, client: string): Row => [
  ...[id, client, 'Ли', 'Отгрузка', 10, 60_000, 60_000, 45_000, 'звонок', june(18), june(1), june(2)],
  ...['', '', '', '', june(2)],
];

/** A quote with a deferral beyond the client's, one cheap as well, of a client on stop by debt, one on stop by a flag. */
const ROWS = [
  quote('М-1', 'Балка', 60_000, 14),
  quote('М-2', 'Балка', 57_000, 14),
  quote('М-3', 'Гвоздь', 60_000, ''),
  quote('М-4', 'Швеллер', 60_000, '', 'Ли'),
  debt('М-5', 'Гвоздь'),
  quote('М-6', 'Балка', 60_000, ''),
  quote('М-7', 'Балка', 60_000, 30),
];

const creditDesk = (): Host => {
  const host = checkedHost(ROWS, { Команда: TEAM, Лестница: LADDER, Клиенты: CLIENTS }, HEADER);
  for (const email of [OTHER_SELLER, SELLER, HEAD]) host.user = email;
  return host;
};

test('the rules in force say what each rung signs of credit', () => {
  const { rules } = creditDesk().callServer('sidebarState') as SidebarReady;
  expect(rules.ladder.map(({ credit }) => credit.replace(/\u00a0/g, ' '))).toEqual([
    'кредит не подписывает',
    'отсрочка до 14 дн., сумма сверх лимита до 700 000 ₽, просрочка до 30 дн.',
    'отсрочка любая, сумма сверх лимита любая, просрочка любая',
  ]);
});

const creditClaim = (host: Host, id: string, decision = 'approved') => {
  const item = as(host, OWNER, () => asking(host, id, 'credit'));
  if (item === undefined) throw new Error(`${id} asks nothing of credit`);
  const { key, fingerprint, credit } = item;
  return { key, fingerprint, credit, decision, comment: 'ок' };
};

const allow = (host: Host, id: string, by = HEAD, decision = 'approved'): string => {
  const claim = creditClaim(host, id, decision);
  return as(host, by, () => decide(host, claim));
};

const found = (host: Host, row: number): readonly string[] =>
  reportOf(host)
    .findings.filter((finding) => finding.row === row)
    .map(({ check, approver = '' }) => `${check} ${approver}`.trim());

describe('the queue', () => {
  let host: Host;
  beforeAll(() => {
    host = creditDesk();
  });

  test('has a deal once for its price, once for its credit, and says of each what is signed and who signs', () => {
    const list = as(host, HEAD, () => asking(host, 'М-2', 'credit'));
    expect(as(host, HEAD, () => asking(host, 'М-2', 'price'))).toMatchObject({ canApprove: true, credit: null });
    expect(list).toMatchObject({
      canApprove: true,
      credit: { excess: 0, overdue: 0, overdueDays: 0 },
      signer: 'согласует РОП',
      offer: '',
    });
    const said = (list?.card ?? []).map(({ text }) => text).join('\n');
    expect(said).toMatch(/^Кредит клиента: отсрочка 14\sдн\./);
    expect(said).toContain('Отсрочка 14');
    expect(said).toContain('Скидка 5');
  });

  test.each<[string, string, readonly (string | boolean)[] | null]>([
    ['within the client’s terms', 'М-6', null],
    ['longer than the head signs', 'М-7', [false, 'согласует собственник (Хозяин)']],
    ['stopped by a debt', 'М-3', [true, 'согласует РОП']],
    ['stopped by a flag', 'М-4', [false, 'согласует собственник (Хозяин)']],
  ])('a quote %s', (_, id, expected) => {
    const item = as(host, HEAD, () => asking(host, id, 'credit'));
    expect(item === undefined ? null : [item.canApprove, item.signer]).toEqual(expected);
  });

  test('the manager who has both to ask for writes one request', () => {
    const asks = as(host, SELLER, () =>
      (['price', 'credit'] as const).map((kind) => asking(host, 'М-2', kind)?.canAsk),
    );
    expect(asks).toEqual([true, false]);
  });
});

describe('a decision about credit', () => {
  test('clears the credit of its row alone, is written with what was seen, and leaves the price to be decided', () => {
    const host = creditDesk();
    expect(found(host, 3)).toEqual(['discount-over-limit head', 'credit-not-allowed head']);
    expect(allow(host, 'М-2')).toBe('М-2: согласовано.');
    expect(found(host, 3)).toEqual(['discount-over-limit head']);
    expect(found(host, 2)).toEqual(['credit-not-allowed head']);
    expect(as(host, HEAD, () => asking(host, 'М-2', 'credit'))).toBeUndefined();
    expect(as(host, HEAD, () => asking(host, 'М-2', 'price'))).toMatchObject({ isOpen: true });
    expect(lines(host).map((line) => [line[4], line[7], ...line.slice(13)])).toEqual([
      ['согласовано', 'отсрочка 14 дн.', 'кредит', '', '0', '0', '0'],
    ]);
    expect(codesOf(host)).toEqual([]);
    const journal = host.toBookData().sheets.find(({ name }) => name === 'Журнал')?.rows ?? [];
    expect(JSON.stringify(journal)).toContain('М-2: кредит: Орлова');
  });

  test('lets the deal move on, and expires seven days later', () => {
    const host = creditDesk();
    as(host, SELLER, () => host.typeInto('Сделки', 'D2', 'Сделка'));
    expect(shown(host, 2, 'Статус')).toBe('КП');
    allow(host, 'М-1');
    as(host, SELLER, () => host.typeInto('Сделки', 'D2', 'Сделка'));
    expect(shown(host, 2, 'Статус')).toBe('Сделка');
    const later = (days: number): Host =>
      hostOf(host.toBookData(), { properties: host.properties, user: OWNER, now: host.now() + days * DAY });
    expect(found(later(7), 2)).not.toContain('credit-not-allowed head');
    const over = later(8);
    expect(found(over, 2)).toContain('credit-not-allowed head');
    expect(as(over, HEAD, () => asking(over, 'М-1', 'credit'))).toMatchObject({
      isOpen: true,
      decision: 'Согласование истекло: прошло 7 дней или долг вырос',
    });
  });

  test('a refusal is told in the row until the credit is in order', () => {
    const host = creditDesk();
    allow(host, 'М-3', HEAD, 'rejected');
    expect(shown(host, 4, 'Проверка')).toContain('Отказано РОП 17.06: «ок»');
    as(host, OWNER, () => host.typeInto('Сделки', 'O6', '17.06.2026'));
    expect(found(host, 4)).toEqual([]);
  });

  test.each<[string, string, string, (claim: ReturnType<typeof creditClaim>) => unknown, string]>([
    ['above the rung', 'М-7', HEAD, (claim) => claim, 'Это выше вашей ступени: согласует собственник (Хозяин).'],
    ['of a flag by a head', 'М-4', HEAD, (claim) => claim, 'Это выше вашей ступени'],
    ['by the seller', 'М-1', SELLER, (claim) => claim, 'Это делает РОП или собственник.'],
    [
      'of a price where only credit waits',
      'М-1',
      HEAD,
      (claim) => ({ ...claim, credit: null }),
      'Согласование не нужно',
    ],
    [
      'for less overdue than there is',
      'М-3',
      HEAD,
      (claim) => ({ ...claim, credit: { excess: 999_999_99, overdue: 1, overdueDays: 99 } }),
      'Цифры сделки изменились, пока вы решали',
    ],
    ['without a figure', 'М-1', HEAD, (claim) => ({ ...claim, credit: { excess: 0 } }), 'Панель прислала не то'],
    ['of no figure', 'М-1', HEAD, (claim) => ({ ...claim, credit: 'all' }), 'Панель прислала не то'],
    ['of a negative one', 'М-1', HEAD, (claim) => ({ ...claim, credit: { ...claim.credit, excess: -1 } }), 'не то'],
  ])('%s: refused', (_, id, by, change, said) => {
    const host = creditDesk();
    const claim = change(creditClaim(host, id));
    expect(() => as(host, by, () => decide(host, claim))).toThrow(said);
    expect(lines(host)).toEqual([]);
  });

  test('a claim of more than there is signs what there is', () => {
    const host = creditDesk();
    const claim = creditClaim(host, 'М-3');
    as(host, HEAD, () => decide(host, { ...claim, credit: { excess: 9e9, overdue: 9e9, overdueDays: 999 } }));
    expect(lines(host)[0]?.slice(13)).toEqual(['кредит', '', '50000000', '60000000', '15']);
  });
});

describe('a line about credit', () => {
  const cleared = (host: Host): boolean => !found(host, 4).some((one) => one.startsWith('client-on-stop'));

  test.each<[string, (host: Host) => void, string | null]>([
    ['stands as it was signed', () => undefined, null],
    ['made one about the price', (host) => host.typeInto(TAB, 'N2', 'цена'), 'approvals-forged'],
    ['with its kind taken away', (host) => host.typeInto(TAB, 'N2', ''), 'approvals-forged'],
    ['with the excess raised', (host) => host.typeInto(TAB, 'P2', '90000000'), 'approvals-forged'],
    ['with the sum raised', (host) => host.typeInto(TAB, 'Q2', '90000000'), 'approvals-forged'],
    ['with the days raised', (host) => host.typeInto(TAB, 'R2', '90'), 'approvals-forged'],
    ['with a moment', (host) => host.typeInto(TAB, 'O2', '2026-06-17 10:00:00'), 'approvals-forged'],
    ['signed later by hand', (host) => host.typeInto(TAB, 'B2', '2026-06-24 15:20:00'), 'approvals-forged'],
    ['deleted', (host) => host.deleteRows(TAB, 2), 'approvals-gap'],
  ])('%s', (_, forge, code) => {
    const host = creditDesk();
    allow(host, 'М-3');
    as(host, HEAD, () => {
      forge(host);
    });
    expect(codesOf(host)[0] ?? null).toBe(code);
    expect(cleared(host)).toBe(code === null);
  });

  test('copied to another deal’s key clears neither more nor there', () => {
    const host = creditDesk();
    allow(host, 'М-1');
    const { key } = creditClaim(host, 'М-2');
    const line = (lines(host)[0] ?? []).map((cell, at) => (at === 9 ? key : cell));
    as(host, HEAD, () => host.typeInto(TAB, 'A3', [line]));
    expect(codesOf(host)).toEqual(['approvals-forged']);
    expect(found(host, 3)).toContain('credit-not-allowed head');
    expect(found(host, 2)).toEqual([]);
  });

  test('holds no more for what has shipped, nor can that be allowed', () => {
    const host = creditDesk();
    allow(host, 'М-1');
    as(host, OWNER, () => host.typeInto('Сделки', 'L2', '17.06.2026'));
    as(host, OWNER, () => host.run('checkAll'));
    expect(found(host, 2).filter((one) => one.startsWith('credit'))).toEqual(['credit-not-allowed']);
    expect(as(host, HEAD, () => asking(host, 'М-1', 'credit'))).toBeUndefined();
  });
});
