import { exact } from '../money/exact';
import type { CellIssueCode } from '../issue';
import { isNoLimit } from './limit';
import { readNumber } from './number';
import type { RawCell } from './rawCell';
import { SHARE_UNITS } from './units';

/**
 * A share: `5 %`, `5` and `0,05` are 0.05. An absolute value above 1 is percentage points, up to 1 it is a share; a per
 * cent sign always means points (spec §2, §3 "numbers as text").
 */
export function readShare(raw: RawCell): number | null | CellIssueCode {
  const value = readNumber(raw, SHARE_UNITS);
  if (typeof value !== 'number') return value;
  const isPoints = Math.abs(value) > 1 || hasPercentSign(raw);
  return isPoints ? fromPoints(value) : value;
}

/** A share that is a limit: «без лимита» lifts it, and a bare 1 (1 % or 100 %?) is ambiguous. */
export function readShareLimit(raw: RawCell): number | 'no-limit' | null | CellIssueCode {
  if (isNoLimit(raw)) return 'no-limit';
  const share = readShare(raw);
  const isBareOne = typeof share === 'number' && Math.abs(share) === 1 && !hasPercentSign(raw);
  return isBareOne && readNumber(raw) === share ? 'ambiguous-number' : share;
}

/** Points to a share, by decimals: 7 is 0.07 sharp. Division of doubles is rounded right for whole points only. */
function fromPoints(points: number): number {
  return Number.isInteger(points) ? points / 100 : exact(points).div(100).toNumber();
}

function hasPercentSign(raw: RawCell): boolean {
  return typeof raw === 'string' && raw.includes('%');
}
