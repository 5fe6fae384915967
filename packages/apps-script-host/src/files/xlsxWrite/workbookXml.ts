import type { BookData } from '../../bookData';
import { escapeXml } from '../xml/escape';
import type { WriteReference } from './references';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
const TYPES = `${DOCUMENT}.spreadsheetml`;
const DRAWINGS = `${DOCUMENT}.drawing`;

export function workbookXml({ sheets, namedRanges }: BookData, reference: WriteReference): string {
  const tabs = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="sheet${index + 1}"/>`;
  });
  const names = namedRanges.map(
    ({ name, sheet, range }) =>
      `<definedName name="${escapeXml(name)}">${escapeXml(reference(sheet, range))}</definedName>`,
  );
  const active = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${tabs.join('')}</sheets>` +
    (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
    '</workbook>'
  );
}

export interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `comments`. */
  readonly type: string;
  readonly target: string;
  /** The target is an address, no part of the file. */
  readonly isOutside?: boolean;
}

export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ id, type, target, isOutside }) => {
    const mode = isOutside === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The type of a part by the beginning of its name. */
const TYPE_OF: readonly (readonly [start: string, type: string])[] = [
  ['xl/workbook', `${TYPES}.sheet.main`],
  ['xl/styles', `${TYPES}.styles`],
  ['xl/sharedStrings', `${TYPES}.sharedStrings`],
  ['xl/worksheets/sheet', `${TYPES}.worksheet`],
  ['xl/tables/table', `${TYPES}.table`],
  ['xl/comments', `${TYPES}.comments`],
  ['xl/drawings/drawing', `${DRAWINGS}.drawing`],
  ['xl/charts/chart', `${DRAWINGS}ml.chart`],
  ['docProps/custom', `${DOCUMENT}.custom-properties`],
];

/** What each part is, by its name. */
export function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = TYPE_OF.find(([start]) => part.startsWith(start))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${part}" ContentType="${type}+xml"/>`];
  });
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    overrides.join('') +
    '</Types>'
  );
}
