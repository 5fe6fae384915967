import { placeOf } from '../a1';
import { LIMITS } from '../limits';
import { decodeControls } from '../xml/decode';
import { childOf, childrenOf, descendantsOf } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { Row } from './rows';

/** Puts the notes of a comments part onto their cells. */
export function addNotes(rows: Row[], part: XmlElement | undefined, spend: (places: number) => void): void {
  for (const comment of childrenOf(childOf(part, 'commentList'), 'comment')) {
    const place = placeOf(comment.attributes['ref'] ?? '');
    if (place === null || place.row >= LIMITS.rows || place.column >= LIMITS.columns) continue;
    const row = rowAt(rows, place.row);
    spend(Math.max(0, place.column + 1 - row.length));
    while (row.length <= place.column) row.push(null);
    row[place.column] = { ...(row[place.column] ?? { value: null }), note: noteText(comment) };
  }
}

function noteText(comment: XmlElement): string {
  const text = childOf(comment, 'text');
  const runs = text === undefined ? [] : descendantsOf(text, 't');
  return decodeControls(runs.map((run) => run.text).join(''));
}

/** The row of that index, made with all before it where the file has none. */
function rowAt(rows: Row[], index: number): Row {
  while (rows.length <= index) rows.push([]);
  return rows[index] ?? [];
}
