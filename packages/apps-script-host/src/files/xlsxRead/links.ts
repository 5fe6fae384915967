import type { CellData } from '../../bookData';
import { placeOf } from '../a1';
import { decodeControls } from '../xml/decode';
import { childrenOf } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { Links } from './packageParts';
import type { Row } from './rows';

/** Puts the links of a `hyperlinks` element onto the cells under them that the file has: a link leads from a whole cell. */
export function addLinks(
  rows: readonly Row[],
  element: XmlElement | undefined,
  links: Links,
  spend: (places: number) => void,
): void {
  for (const link of childrenOf(element, 'hyperlink')) {
    const url = urlOf(link, links);
    const [from, to] = (link.attributes['ref'] ?? '').split(':').map(placeOf);
    if (url === '' || !from) continue;
    const last = to ?? from;
    for (let row = from.row; row <= Math.min(last.row, rows.length - 1); row += 1)
      linkRow(rows[row] ?? [], from.column, last.column, url, spend);
  }
}

function linkRow(row: Row, from: number, to: number, url: string, spend: (places: number) => void): void {
  const end = Math.min(to + 1, row.length);
  // Links may lie on each other any number of times: what they cover is limited as cells are.
  spend(Math.max(1, end - from));
  for (let column = from; column < end; column += 1) {
    const cell = row[column];
    if (cell) row[column] = { ...cell, links: [{ start: 0, end: lengthOf(cell), url }] };
  }
}

function lengthOf({ value }: CellData): number {
  if (value === null) return 0;
  return (typeof value === 'object' ? value.error : String(value)).length;
}

/** An address outside, with its part after `#` if it has one; or a place in the workbook behind a `#`. */
function urlOf({ attributes }: XmlElement, links: Links): string {
  const outside = links.outsideOf(attributes['id'] ?? '') ?? '';
  const place = decodeControls(attributes['location'] ?? '');
  return place === '' ? outside : `${outside}#${place}`;
}
