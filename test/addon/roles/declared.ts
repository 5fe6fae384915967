import * as entries from '../../../src/addon';
import type { DoorTraits } from '../../../src/addon/run/door';

/** What each door of the script declares of itself; a custom function declares nothing. */
export const DECLARED: Readonly<Record<string, DoorTraits>> = Object.fromEntries(
  Object.entries(entries).flatMap(([name, entry]) => ('lowest' in entry ? [[name, entry]] : [])),
);
