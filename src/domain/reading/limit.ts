import type { Kopecks } from '../deal';
import type { CellIssueCode } from '../issue';
import { nameKey } from '../name';
import { readMoney } from './money';
import type { RawCell } from './rawCell';

const NO_LIMIT_KEYS: readonly string[] = [
  'безлимита',
  'безлимит',
  'безограничений',
  'неограничен',
  'нетограничений',
  'nolimit',
  'unlimited',
];

/** A client's credit limit in kopecks; «без лимита» / "no limit" lifts it. Null when blank, a code when unreadable. */
export function readLimit(raw: RawCell): Kopecks | 'no-limit' | null | CellIssueCode {
  return isNoLimit(raw) ? 'no-limit' : readMoney(raw);
}

export function isNoLimit(raw: RawCell): boolean {
  return typeof raw === 'string' && NO_LIMIT_KEYS.includes(nameKey(raw).replace(/[()]/g, ''));
}
