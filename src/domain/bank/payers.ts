import { firstByKey, groupBy } from '../groups';
import type { FactedDeal } from '../review';
import { nameKey } from '../name';
import type { ClientRow } from '../rules/clients';
import { spellingsOf } from '../reports/spellings';
import { readInn, sharedInns } from './inn';
import { payerKey } from './payerName';

/** Whose money it is. */
export interface FoundClient {
  readonly key: string;
  /** As the topmost deal spells it, else as «Клиенты» does. */
  readonly name: string;
  readonly isByInn: boolean;
}

export interface Payers {
  /** An ИНН that counts: '' for one that several clients bear. */
  readonly ownInn: (inn: string) => string;
  readonly find: (inn: string, payer: string) => FoundClient | null;
}

/** Finds clients by ИНН, else by the name without its legal form (spec §15 "Client"). */
export function payersOf(rows: readonly ClientRow[], deals: readonly FactedDeal[]): Payers {
  const listed = firstByKey(rows, ({ client }) => nameKey(client));
  const shared = sharedInns([...listed.values()]);
  const ownInn = (inn: string): string => (shared.has(inn) ? '' : inn);
  const names = new Map([
    ...[...listed].map(([key, { client }]) => [key, client] as const),
    ...spellingsOf(deals, 'client'),
  ]);
  const innOf = new Map([...listed].map(([key, { inn }]) => [key, ownInn(readInn(inn))]));
  const byInn = new Map([...innOf].filter(([, inn]) => inn !== '').map(([key, inn]) => [inn, key]));
  const byPayer = groupBy(names.keys(), (key) => payerKey(names.get(key) ?? ''));
  const found = (key: string, isByInn: boolean): FoundClient => ({ key, name: (names.get(key) ?? '').trim(), isByInn });
  return {
    ownInn,
    find(given, payer) {
      const inn = ownInn(given);
      const bearer = byInn.get(inn);
      if (bearer !== undefined) return found(bearer, true);
      const key = payerKey(payer);
      const namesakes = (key === '' ? [] : (byPayer.get(key) ?? [])).filter(
        (client) => inn === '' || (innOf.get(client) ?? '') === '',
      );
      return namesakes.length === 1 ? found(namesakes[0] ?? '', false) : null;
    },
  };
}
