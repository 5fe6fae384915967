import type { Finding } from '../../domain/checks/check';
import type { Deal } from '../../domain/deal';
import type { HeaderMap } from '../headers/headers';

/** How a row looks: red and amber by severity, blue while its request waits, grey while it does not count. */
export type RowLook = 'red' | 'amber' | 'waiting' | 'uncounted';

/** The letters that begin a row's code: the highlights compare them and nothing else. */
export const LOOK_LETTERS: Readonly<Record<RowLook, string>> = { red: 'r', amber: 'a', waiting: 'w', uncounted: 'u' };

/** The character after this one marks column A at the end of a code, the next one column B, and so on. */
export const COLUMN_MARK_START = 32;
/** As far as plain ASCII goes before the bar with which a code without a mark ends. */
export const LAST_MARKED_COLUMN = 91;

/** The sheet's column of the first finding's fault, 1-based; 0 where the sheet has none. */
export function faultColumnIn(index: HeaderMap['index'], findings: readonly Finding[]): number {
  const [at = -1] = (findings[0]?.fault ?? []).flatMap((column) => index[column] ?? []);
  return at + 1;
}

/** The look of a row with findings. */
export function lookOf(deal: Pick<Deal, 'request'>, findings: readonly Finding[]): RowLook {
  const reds = findings.filter(({ severity }) => severity === 'red');
  if (reds.length > 0) return deal.request !== '' && reds.every(awaitsSignature) ? 'waiting' : 'red';
  return findings[0]?.check === 'next-step-missing' ? 'uncounted' : 'amber';
}

function awaitsSignature({ approver }: Finding): boolean {
  return approver !== undefined && approver !== 'forbidden';
}

/**
 * What the hidden code cell holds: the look's letter, the ids of the row's findings, and a character for the sheet's
 * column at fault, as in `r|margin-below-floor|stuck|K`. '' for a row with nothing wrong.
 *
 * @param faultColumn the sheet's column of the most serious finding, 1-based; 0 when the sheet has none.
 */
export function rowCodeOf(deal: Pick<Deal, 'request'>, findings: readonly Finding[], faultColumn: number): string {
  if (findings.length === 0) return '';
  const isMarked = faultColumn > 0 && faultColumn <= LAST_MARKED_COLUMN;
  const mark = isMarked ? String.fromCharCode(COLUMN_MARK_START + faultColumn) : '';
  return `${LOOK_LETTERS[lookOf(deal, findings)]}|${findings.map(({ check }) => check).join('|')}|${mark}`;
}

/** Whether a row of this code is shown red. */
export function isRed(code: string): boolean {
  return code.startsWith(`${LOOK_LETTERS.red}|`);
}
