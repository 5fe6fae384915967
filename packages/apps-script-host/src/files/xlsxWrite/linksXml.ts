import type { SheetData } from '../../bookData';
import { addressOf } from '../a1';
import { escapeXml } from '../xml/escape';
import type { Relation } from './workbookXml';

/** Excel repairs a file that has more of them on a sheet, or longer ones. */
const MOST_LINKS = 65_530;
const LONGEST_URL = 2_079;

/** What no address may hold as it is (Excel takes one with it for damage), and what texts of a workbook mean as a code. */
const UNWRITABLE = /_(?=x[0-9a-f]{4}_)|[\p{Cc}\p{Cs}\s"<>\\^`{|}\ufffe\uffff]/giu;

export interface PlacedLink {
  readonly address: string;
  readonly url: string;
}

/** The first link of each cell: other programs know one a cell. */
export function linksOf({ rows }: SheetData): readonly PlacedLink[] {
  const placed = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const given = cell?.links?.[0]?.url ?? '';
      const url = isInside(given) ? given : writable(given);
      return url === '' || url.length > LONGEST_URL ? [] : [{ address: addressOf({ row, column }), url }];
    }),
  );
  return placed.slice(0, MOST_LINKS);
}

export function linksXml(links: readonly PlacedLink[]): string {
  const items = links.map(({ address, url }, index) => {
    const target = isInside(url) ? `location="${escapeXml(url.slice(1))}"` : `r:id="${idOf(index)}"`;
    return `<hyperlink ref="${address}" ${target}/>`;
  });
  return items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** The relations by which a sheet knows the addresses outside. */
export function linkRelations(links: readonly PlacedLink[]): readonly Relation[] {
  return links.flatMap(({ url }, index) =>
    isInside(url) ? [] : [{ id: idOf(index), type: 'hyperlink', target: url, isOutside: true }],
  );
}

const idOf = (index: number): string => `link${index + 1}`;

/** A place in the workbook, as `#'План'!A1`. Google's own `#gid=0` is an address to other programs. */
function isInside(url: string): boolean {
  return /^#(?!gid=|rangeid=)./s.test(url);
}

function encoded(character: string): string {
  if (character === '_') return '%5F';
  return encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character);
}

function writable(url: string): string {
  return url.replace(UNWRITABLE, (character) => encoded(character));
}
