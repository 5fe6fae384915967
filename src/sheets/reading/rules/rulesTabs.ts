import { nameKey } from '../../../domain/name';
import { lazy } from '../../../domain/lazy';
import { tablesOf } from '../../tables';
import { titlesOf } from '../findSheets';

const titleKeys = lazy(() => new Set(tablesOf('rules').flatMap(titlesOf).map(nameKey)));

/** Whether a tab of that title holds rules by which deals are judged. */
export function isRulesTab(title: string): boolean {
  return titleKeys().has(nameKey(title));
}
