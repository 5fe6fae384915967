import type { CellIssueCode } from '../issue';
import { nameKey } from '../name';
import { isErrorValue, type RawCell } from './rawCell';

const YES: readonly string[] = ['да', 'д', 'yes', 'y', 'true', 'истина', '1', '+', '✓'];
const NO: readonly string[] = ['нет', 'н', 'no', 'n', 'false', 'ложь', '0', '-', '−', '–', '—'];

/** `да`, `yes`, a ticked box, 1 and their opposites. Null when blank, a code when it is none of them. */
export function readYesNo(raw: RawCell): boolean | null | CellIssueCode {
  if (typeof raw === 'boolean') return raw;
  if (isErrorValue(raw)) return 'error-value';
  const key = nameKey(String(raw));
  if (key === '') return null;
  if (YES.includes(key)) return true;
  return NO.includes(key) ? false : 'not-a-choice';
}
