import { readInn, sharedInns } from '../bank/inn';
import type { Kopecks } from '../deal';
import { firstByKey } from '../groups';
import type { RuleProblem } from '../issue';
import { nameKey } from '../name';

/** A row of the clients tab: what the client may owe. */
export interface ClientRow {
  readonly row: number;
  readonly client: string;
  /** As typed: `readInn` tells what counts. */
  readonly inn: string;
  readonly deferralDays: number | null;
  /** Null or 0: no deferral. */
  readonly limit: Kopecks | 'no-limit' | null;
  readonly stop: boolean;
  readonly comment: string;
}

export interface Clients {
  /** Of a repeated client the first row counts; '' is no client. */
  readonly byKey: (clientKey: string) => ClientRow | null;
  /** Every client once, in the tab's order. */
  readonly list: readonly ClientRow[];
  /** ИНН that count as blank. */
  readonly problems: readonly RuleProblem[];
}

/** The clients tab, compiled. */
export function clientsFrom(rows: readonly ClientRow[]): Clients {
  const byKey = firstByKey(rows, ({ client }) => nameKey(client));
  const list = [...byKey.values()];
  return {
    byKey: (clientKey) => byKey.get(clientKey) ?? null,
    list,
    // When asked for: rows that an earlier version kept for edits have no ИНН.
    get problems() {
      return innProblems(list);
    },
  };
}

/** What stands for an ИНН and is none, and one that several clients bear (spec §15). */
function innProblems(list: readonly ClientRow[]): readonly RuleProblem[] {
  const shared = sharedInns(list);
  return list.flatMap(({ row, inn: value }): RuleProblem[] => {
    const inn = readInn(value);
    if (value.trim() === '' || (inn !== '' && !shared.has(inn))) return [];
    return [{ code: inn === '' ? 'inn-wrong' : 'inn-shared', row, value }];
  });
}

/** Why a deferral is refused to a client (spec §4 `credit-not-allowed`). */
export type CreditRefusal =
  | { readonly kind: 'unknown-client' }
  /** The limit is blank, or 0 or less. */
  | { readonly kind: 'no-limit' }
  | { readonly kind: 'no-deferral' }
  | { readonly kind: 'too-long'; readonly grantedDays: number };

/** Why `client` may not pay `deferralDays` after shipment, or null; the limit itself is judged with the exposure. */
export function creditRefusal(client: ClientRow | null, deferralDays: number): CreditRefusal | null {
  if (client === null) return { kind: 'unknown-client' };
  const { limit, deferralDays: grantedDays } = client;
  if (limit === null || (limit !== 'no-limit' && limit <= 0)) return { kind: 'no-limit' };
  if (grantedDays === null || grantedDays <= 0) return { kind: 'no-deferral' };
  return deferralDays > grantedDays ? { kind: 'too-long', grantedDays } : null;
}
