import type { Emulated } from '../../runtime/emulated';
import { ColorService } from '../color';

/** `#rrggbb` by `#rrggbb` as colour objects, in arrays of the host, so that what they hold is shown to the script. */
export function colorObjects(table: unknown[][]): Emulated[][] {
  return Array.from(table, (row) => Array.from(row, (color) => new ColorService(String(color))));
}

export function colorTexts(colors: (ColorService | null)[][]): (string | null)[][] {
  return colors.map((row) => row.map((color) => color && color.value));
}
