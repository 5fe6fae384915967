import { describe, expect, test } from '@jest/globals';

import { clientsFrom, creditRefusal } from '../../../src/domain/rules/clients';
import type { ClientRow } from '../../../src/domain/rules/clients';

function row(changes: Partial<ClientRow> = {}): ClientRow {
  return { row: 2, client: 'ООО Балка', inn: '', deferralDays: 30, limit: 1, stop: false, comment: '', ...changes };
}

describe('a deferral', () => {
  test.each<[string, ClientRow | null, number, string | undefined]>([
    ['as long as agreed is granted', row(), 30, undefined],
    ['a day longer is not', row(), 31, 'too-long'],
    ['with the limit lifted is granted', row({ limit: 'no-limit' }), 30, undefined],
    ['with a blank limit is not', row({ limit: null }), 1, 'no-limit'],
    ['with a limit of 0 is not', row({ limit: 0 }), 1, 'no-limit'],
    ['without days agreed is not', row({ deferralDays: null }), 1, 'no-deferral'],
    ['of 0 days agreed is not', row({ deferralDays: 0 }), 1, 'no-deferral'],
    ['to a stranger is not', null, 1, 'unknown-client'],
  ])('%s', (_, client, days, refusal) => {
    expect(creditRefusal(client, days)?.kind).toBe(refusal);
  });
});

describe('the clients tab', () => {
  test('of a repeated client the first row counts, and a blank one is no client', () => {
    const clients = clientsFrom([row(), row({ client: 'ооо «балка»', limit: 2 }), row({ client: ' ' })]);
    expect(clients.byKey('оообалка')?.limit).toBe(1);
    expect(clients.byKey('')).toBeNull();
  });
});

test('an ИНН that is wrong, or that several clients bear, is named', () => {
  const [balka, other] = ['7707083893', '7728168971'];
  const rows = [balka, '7707083894', balka, other, ''].map((inn, at) => row({ row: at + 2, client: `К${at}`, inn }));
  expect(clientsFrom(rows).problems).toEqual([
    { code: 'inn-shared', row: 2, value: balka },
    { code: 'inn-wrong', row: 3, value: '7707083894' },
    { code: 'inn-shared', row: 4, value: balka },
  ]);
});
