import { printOfText } from '../../sheets/cells/fingerprint32';

/** A short print of each of the cells that a person saw. */
export function printsOf(...cells: readonly string[]): string {
  return cells.map(printOfText).join('.');
}

/**
 * Whether each cell stands as the person saw it, or already says what this call is to write: a call that was cut half
 * way, or whose answer was lost, can be made again, and anybody else's change is still noticed.
 */
export function isAsSeen(seen: string, standing: string, wanted: string): boolean {
  const [was, will] = [seen.split('.'), wanted.split('.')];
  return standing.split('.').every((print, at) => print === was[at] || print === will[at]);
}
