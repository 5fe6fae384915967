import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from 'apps-script-host';
import { HEAD, hostOf, OWNER, SELLER, shown } from '../../support/salesHost';
import {
  approve,
  as,
  claimOn,
  codesOf,
  decide,
  desk,
  findingsByRow,
  findingsIn,
  lines,
  OTHER_SELLER,
  reportOf,
  sidebar,
  TAB,
} from './desk';

const REFUSED = 'protected cell or object';

/** Three decisions: on the deals of rows 2, 3 and 7, entries 1, 2 and 3. */
function decidedDesk(): Host {
  const host = desk();
  approve(host, 'М-1');
  approve(host, 'М-2', OWNER);
  approve(host, 'М-6');
  return host;
}

function counted(host: Host): readonly number[] {
  const findings = findingsByRow(host);
  return [2, 3, 7].filter((row) => findings(row).length === 0);
}
const detailOf = (host: Host, code: string): string =>
  reportOf(host).problems.find((problem) => problem.code === code)?.detail ?? '';

describe('a manager at the approvals', () => {
  test.each([
    ['types a line', (host: Host) => host.typeInto(TAB, 'A5', [['4', '2026-06-17 15:20:00', 'Орлова', 'РОП']])],
    ['changes a decision', (host: Host) => host.typeInto(TAB, 'E2', 'отказано')],
    ['deletes a line', (host: Host) => host.deleteRows(TAB, 2)],
    ['sorts the lines', (host: Host) => host.sortRange(TAB, 'A2:R4', 1, false)],
    ['makes themselves a head', (host: Host) => host.typeInto('Команда', 'C5', 'РОП')],
    ['raises their own limit', (host: Host) => host.typeInto('Команда', 'D5', '0,5')],
    ['raises the ladder', (host: Host) => host.typeInto('Лестница', 'C2', '0,5')],
    ['renames the team away', (host: Host) => host.renameSheet('Команда', 'Старая')],
    ['deletes the approvals', (host: Host) => host.deleteSheet(TAB)],
  ])('%s: the protection refuses', (_, attempt) => {
    const host = decidedDesk();
    expect(() => as(host, SELLER, () => attempt(host))).toThrow(REFUSED);
    expect(counted(host)).toEqual([2, 3, 7]);
    expect(codesOf(host)).toEqual([]);
  });

  test('whose role got into an unprotected team still signs nothing, and the tab is named', () => {
    const host = decidedDesk();
    const book = host.toBookData();
    const sheets = book.sheets.map((sheet) => (sheet.name === 'Команда' ? { ...sheet, protections: [] } : sheet));
    const open = hostOf({ ...book, sheets }, { properties: host.properties, user: SELLER, now: host.now() });
    open.typeInto('Команда', 'C5', 'РОП');
    const claim = claimOn(open, 'М-5');
    expect(() => as(open, SELLER, () => decide(open, claim))).toThrow(/ступени|Защита/);
    expect(() => approve(open, 'М-5', OWNER)).toThrow('Защита снята или ослаблена: «Команда»');
    const told = as(open, OWNER, () => sidebar(open));
    expect(told.problems.join()).toContain('Вкладка «Команда» не защищена');
    expect(told.repairs).toEqual(['repairProtections']);
    as(open, OWNER, () => open.callServer('repairProtections'));
    expect(() => as(open, SELLER, () => open.typeInto('Команда', 'C5', 'собственник'))).toThrow(REFUSED);
    expect(approve(open, 'М-5', OWNER)).toBe('М-5: согласовано.');
  });
});

describe('a head, who may write in the tab, forges a line', () => {
  const text = (host: Host, row: number): readonly string[] => [...(lines(host)[row - 2] ?? [])];
  const attempts: readonly [string, (host: Host) => void, string, readonly number[]][] = [
    ['typed', (host) => host.typeInto(TAB, 'A5', [['4', ...text(host, 4).slice(1)]]), 'approvals-forged', [2, 3, 7]],
    ['copied', (host) => host.typeInto(TAB, 'A5', [text(host, 2)]), 'approvals-copied', [2, 3, 7]],
    [
      'a signature under another deal',
      (host) =>
        host.typeInto(TAB, 'A5', [text(host, 2).map((cell, at) => (at === 9 ? (text(host, 3)[9] ?? '') : cell))]),
      'approvals-forged',
      [2, 3, 7],
    ],
    ['a changed decision', (host) => host.typeInto(TAB, 'E3', 'отказано'), 'approvals-forged', [7]],
    ['another signer', (host) => host.typeInto(TAB, 'D4', 'собственник'), 'approvals-forged', []],
    ['a deleted line', (host) => host.deleteRows(TAB, 3), 'approvals-gap', [7]],
    ['the last line deleted', (host) => host.deleteRows(TAB, 4), 'approvals-gap', []],
    ['all lines deleted', (host) => host.deleteRows(TAB, 2, 3), 'approvals-gap', []],
    ['reordered lines', (host) => host.sortRange(TAB, 'A2:R4', 1, false), 'approvals-moved', [2, 3, 7]],
  ];

  test.each(attempts)('%s: named, not counted', (_, forge, code, still) => {
    const host = decidedDesk();
    as(host, HEAD, () => {
      forge(host);
    });
    expect(codesOf(host)).toContain(code);
    expect(counted(host)).toEqual(still);
    expect(detailOf(host, code)).not.toMatch(/Орлова|М-1|отказано/);
  });

  test('the row is named', () => {
    const host = decidedDesk();
    as(host, HEAD, () => host.typeInto(TAB, 'I3', 'да'));
    expect(detailOf(host, 'approvals-forged')).toContain('строки 3');
  });

  test('restoring the line restores the chain', () => {
    const host = decidedDesk();
    as(host, HEAD, () => host.typeInto(TAB, 'E3', 'отказано'));
    expect(counted(host)).toEqual([7]);
    as(host, HEAD, () => host.typeInto(TAB, 'E3', 'согласовано'));
    expect(counted(host)).toEqual([2, 3, 7]);
    expect(codesOf(host)).toEqual([]);
  });

  test('any change of a single character stops the line counting', () => {
    const host = decidedDesk();
    const [, , last = []] = lines(host);
    const columns = last.flatMap((cell, at) => (cell === '' ? [] : [at]));
    const change = fc.tuple(fc.constantFrom(...columns), fc.nat(), fc.constantFrom(...'0179abfkmяЮ,'));
    fc.assert(
      fc.property(change, ([column, place, letter]) => {
        const before = last[column] ?? '';
        const at = place % before.length;
        fc.pre(before[at] !== letter);
        const cell = `${'ABCDEFGHIJKLMNOPQR'[column] ?? ''}4`;
        as(host, HEAD, () => host.typeInto(TAB, cell, before.slice(0, at) + letter + before.slice(at + 1)));
        expect(counted(host)).not.toContain(7);
        expect(codesOf(host)).toContain('approvals-forged');
        as(host, HEAD, () => host.typeInto(TAB, cell, before));
      }),
      { numRuns: 25 },
    );
    expect(counted(host)).toEqual([2, 3, 7]);
  });
});

/** The same decisions as the version before signed them: over the first twelve columns, with no format named. */
function formerDesk(): Host {
  const host = decidedDesk();
  const { stores = {}, spreadsheetId } = host.properties;
  const chain = JSON.parse(stores['document']?.['approvals'] ?? '') as { secret: string; head: object };
  let mac = '';
  const sealed = lines(host).map((line) => {
    const signed = [...line.slice(0, 11), mac];
    const digest = createHmac('sha256', chain.secret)
      .update(JSON.stringify([spreadsheetId, ...signed]))
      .digest('hex');
    mac = `m${digest}`;
    return [...signed, mac];
  });
  const book = host.toBookData();
  const sheets = book.sheets.map((sheet) =>
    sheet.name === TAB
      ? {
          ...sheet,
          rows: [sheet.rows[0] ?? [], ...sealed.map((line) => line.map((value) => ({ value })))].map((row) =>
            row.slice(0, 13),
          ),
        }
      : sheet,
  );
  const approvals = JSON.stringify({ ...chain, head: { sequence: sealed.length, mac } });
  const properties = { ...host.properties, stores: { ...stores, document: { ...stores['document'], approvals } } };
  return hostOf({ ...book, sheets }, { properties, now: host.now(), user: OWNER });
}

describe('lines of the former format', () => {
  const LATER = 'NOPQR';

  test('count, and the next one is signed behind them in the columns that the tab gets for it', () => {
    const host = formerDesk();
    expect(counted(host)).toEqual([2, 3, 7]);
    expect(codesOf(host)).toEqual([]);
    approve(host, 'М-5', OWNER);
    expect(lines(host).map((line) => line[13])).toEqual(['', '', '', 'цена']);
    expect(findingsIn(host, 6)).toEqual([]);
    expect(counted(host)).toEqual([2, 3, 7]);
    expect(codesOf(host)).toEqual([]);
  });

  test.each([
    ['a kind', 'N', 'цена'],
    ['another kind', 'N', 'кредит'],
    ['a moment', 'O', '2026-06-17 10:00:00'],
    ['an excess', 'P', '100'],
    ['a sum', 'Q', '0'],
    ['days', 'R', '0'],
    ['a blank that is none', 'R', "' "],
  ])('with %s in the new columns: named, not counted', (_, column, text) => {
    const host = formerDesk();
    host.run('setUp');
    approve(host, 'М-5', OWNER);
    as(host, HEAD, () => host.typeInto(TAB, `${column}3`, text));
    expect(codesOf(host)).toContain('approvals-forged');
    expect(counted(host)).toEqual([7]);
  });

  test('a line of today’s stripped of what is new is none of them', () => {
    const host = decidedDesk();
    as(host, HEAD, () => {
      for (const column of LATER) host.typeInto(TAB, `${column}3`, '');
    });
    expect(codesOf(host)).toContain('approvals-forged');
    expect(counted(host)).toEqual([7]);
  });
});

describe('the owner', () => {
  test('acknowledges a gap, and what is older counts again', () => {
    const host = decidedDesk();
    as(host, HEAD, () => host.deleteRows(TAB, 3));
    expect(() => as(host, HEAD, () => host.callServer('acknowledgeGap'))).toThrow('Это делает собственник.');
    expect(as(host, OWNER, () => sidebar(host)).repairs).toEqual(['acknowledgeGap']);
    as(host, OWNER, () => host.callServer('acknowledgeGap'));
    expect(counted(host)).toEqual([2, 7]);
    expect(codesOf(host)).toEqual([]);
    approve(host, 'М-2', OWNER);
    expect(counted(host)).toEqual([2, 3, 7]);
    as(host, HEAD, () => host.deleteRows(TAB, 2));
    expect(codesOf(host)).toEqual(['approvals-gap']);
  });

  test('has nothing to acknowledge or to restart while all is well', () => {
    const host = decidedDesk();
    expect(() => as(host, OWNER, () => host.callServer('acknowledgeGap'))).toThrow('Пропусков в согласованиях нет.');
    expect(() => as(host, OWNER, () => host.callServer('startAfresh'))).toThrow('начинать заново незачем');
  });
});

describe('a copy of the workbook', () => {
  const without = (host: Host): Host => hostOf(host.toBookData(), { now: host.now(), user: HEAD, seed: 1 });
  const copied = (host: Host): Host =>
    hostOf(host.toBookData(), {
      now: host.now(),
      user: HEAD,
      properties: { ...host.properties, spreadsheetId: 'another' },
    });

  const damaged = (change: (chain: Record<string, unknown>) => unknown) => (host: Host) => {
    const { stores = {} } = host.properties;
    const kept = JSON.parse(stores['document']?.['approvals'] ?? '') as Record<string, unknown>;
    const approvals = change(kept);
    const document = {
      ...stores['document'],
      approvals: typeof approvals === 'string' ? approvals : JSON.stringify(approvals),
    };
    const properties = { ...host.properties, stores: { ...stores, document } };
    return hostOf(host.toBookData(), { now: host.now(), user: HEAD, properties });
  };

  test.each([
    ['that lost its properties', without, 'approvals-unverifiable'],
    ['whose kept chain is no JSON', damaged(() => '{{'), 'approvals-unverifiable'],
    ['whose secret is gone', damaged(({ secret: _, ...rest }) => rest), 'approvals-unverifiable'],
    ['whose secret is blank', damaged((chain) => ({ ...chain, secret: '' })), 'approvals-unverifiable'],
    ['whose chain is half gone', damaged(({ secret }) => ({ secret })), 'approvals-unverifiable'],
    ['with another id', copied, 'approvals-copied-book'],
  ])('%s says so, counts nothing, and starts afresh by its owner only', (_, copy, code) => {
    const host = copy(decidedDesk());
    expect(codesOf(host)).toEqual([code]);
    expect(counted(host)).toEqual([]);
    expect(() => approve(host, 'М-1')).toThrow('Подписи здесь проверить нечем');
    expect(() => as(host, HEAD, () => host.callServer('startAfresh'))).toThrow('Это делает собственник.');
    expect(as(host, OWNER, () => host.callServer('startAfresh'))).toContain('Прежних строк сохранено: 3');
    expect(codesOf(host)).toEqual([]);
    expect(counted(host)).toEqual([]);
    approve(host, 'М-1');
    expect(counted(host)).toEqual([2]);
    expect(lines(host).map(([sequence]) => sequence)).toEqual(['1', '2', '3', '4']);
    as(host, HEAD, () => host.typeInto(TAB, 'I2', 'иначе'));
    expect(codesOf(host)).toEqual(['approvals-forged']);
    expect(counted(host)).toEqual([2]);
  });
});

describe('an approved row', () => {
  test('copied ten times carries no approval along', () => {
    const host = desk();
    approve(host, 'М-1');
    const sheet = host.toBookData().sheets.find(({ name }) => name === 'Сделки');
    const row = (sheet?.rows[1] ?? []).map((cell) => cell?.value ?? '');
    as(host, SELLER, () =>
      host.typeInto(
        'Сделки',
        'A100',
        Array.from({ length: 10 }, () => row),
      ),
    );
    const copies = Array.from({ length: 10 }, (_, at) => 100 + at);
    for (const copy of copies) expect(shown(host, copy, 'Проверка')).toContain('Скидка');
    const expectNoneCarried = (): void => {
      const findings = findingsByRow(host);
      expect(findings(2)).toEqual([]);
      for (const copy of copies) expect(findings(copy)).toEqual(['discount-over-limit']);
    };
    expectNoneCarried();
    as(host, OWNER, () => host.run('checkAll'));
    expectNoneCarried();
  });
});

describe('the page sends', () => {
  const forged: readonly [string, (claim: object) => unknown, string][] = [
    ['nothing', () => null, 'Панель прислала не то'],
    ['a text', () => 'approved', 'Панель прислала не то'],
    ['a blank key', (claim) => ({ ...claim, key: '' }), 'Панель прислала не то'],
    ['a number for a key', (claim) => ({ ...claim, key: 7 }), 'Панель прислала не то'],
    ['another decision', (claim) => ({ ...claim, decision: 'waived' }), 'Панель прислала не то'],
    ['no comment', (claim) => ({ ...claim, comment: null }), 'Панель прислала не то'],
    ['a key that no row has', (claim) => ({ ...claim, key: 'k0' }), 'Такой сделки в таблице нет'],
    ['numbers that are not there', (claim) => ({ ...claim, fingerprint: '[]' }), 'Цифры сделки изменились'],
  ];

  test.each(forged)('%s: refused', (_, forge, said) => {
    const host = desk();
    const claim = claimOn(host, 'М-1');
    expect(() => as(host, HEAD, () => decide(host, forge(claim)))).toThrow(said);
    expect(lines(host)).toEqual([]);
  });

  test('a role of its own: not heard', () => {
    const host = desk();
    const claim = { ...claimOn(host, 'М-2'), role: 'owner', by: OWNER, email: OWNER };
    expect(() => as(host, HEAD, () => decide(host, claim))).toThrow('Это выше вашей ступени');
  });

  test('a decision on numbers that changed meanwhile: refused', () => {
    const host = desk();
    const claim = claimOn(host, 'М-1');
    as(host, SELLER, () => host.typeInto('Сделки', 'G2', '50000'));
    expect(() => as(host, HEAD, () => decide(host, claim))).toThrow('Цифры сделки изменились, пока вы решали');
  });

  test('the same signature again after a change and back: it stands, and is not written twice', () => {
    const host = desk();
    const claim = claimOn(host, 'М-1');
    as(host, HEAD, () => decide(host, claim));
    as(host, SELLER, () => host.typeInto('Сделки', 'G2', '50000'));
    expect(() => as(host, HEAD, () => decide(host, claim))).toThrow('Цифры сделки изменились');
    as(host, SELLER, () => host.typeInto('Сделки', 'G2', '57000'));
    expect(as(host, HEAD, () => decide(host, claim))).toBe('М-1: согласовано.');
    expect(lines(host)).toHaveLength(1);
  });

  test.each(['acknowledgeGap', 'startAfresh', 'repairProtections'])('%s from a seller: refused', (name) => {
    const host = desk();
    expect(() => as(host, SELLER, () => host.callServer(name))).toThrow('Это делает собственник.');
    expect(() => as(host, '', () => host.callServer(name))).toThrow('Не видно, кто открыл таблицу');
  });
});

describe('a request', () => {
  const ask = (host: Host, by: string, id: string, text: unknown): string =>
    as(host, by, () => host.callServer('requestApproval', [{ key: claimOn(host, id).key, text }])) as string;

  test('stands in the seller’s own row and puts the deal at the top of the queue', () => {
    const host = desk();
    expect(ask(host, OTHER_SELLER, 'М-6', '=постоянный клиент')).toContain('М-6: запрос записан, согласует РОП');
    expect(shown(host, 7, 'Запрос')).toBe('=постоянный клиент');
    const [first] = as(host, HEAD, () => sidebar(host)).approvals;
    expect(first).toMatchObject({ id: 'М-6', request: '=постоянный клиент', canApprove: true });
    expect(ask(host, OTHER_SELLER, 'М-6', '')).toContain('запрос снят');
    expect(shown(host, 7, 'Запрос')).toBe('');
  });

  test.each([
    ['another seller’s deal', OTHER_SELLER, 'М-1', 'прошу', 'Это сделка другого менеджера'],
    ['a deal within the limits', SELLER, 'М-4', 'прошу', 'is not in the queue'],
    ['no text at all', SELLER, 'М-1', 5, 'Панель прислала не то'],
  ])('for %s: refused', (_, by, id, text, said) => {
    expect(() => ask(desk(), by, id, text)).toThrow(said);
  });

  test('of a seller’s is not overwritten by the head', () => {
    const host = desk();
    ask(host, SELLER, 'М-1', 'клиент уйдёт');
    expect(() => ask(host, HEAD, 'М-1', 'другое')).toThrow('уже есть текст менеджера');
    expect(ask(host, HEAD, 'М-2', 'прошу за Кима')).toContain('запрос записан');
  });
});
