import type { ChartData } from '../../bookData';
import type { AxisOptions, SeriesOptions } from '../../workbook/chartParts';
import { placeOf, sheetRangeOf } from '../a1';
import { decodeControls } from '../xml/decode';
import { childOf, childrenOf, descendantsOf } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { Zip } from '../zip/readZip';
import { linksOf, readPart } from './packageParts';

/** English metric units, in which drawings are measured. */
export const EMU_PER_PIXEL = 9525;

type Range = ChartData['ranges'][number];
type Rect = Range['rect'];

/** Elements that draw series, with the kind of chart that they make alone. */
const GROUPS = { barChart: 'COLUMN', lineChart: 'LINE', areaChart: 'AREA', pieChart: 'PIE' } as const;
type GroupName = keyof typeof GROUPS;

/** The charts that lie on a sheet; kinds that Google's charts of ranges do not know are left out. */
export function readCharts(zip: Zip, sheetPart: string, nextId: () => number): readonly ChartData[] {
  const drawing = linksOf(zip, sheetPart).ofType('drawing');
  const root = readPart(zip, drawing);
  if (drawing === undefined || root === undefined) return [];
  const links = linksOf(zip, drawing);
  return root.children.flatMap((anchor) => {
    const id = descendantsOf(anchor, 'chart')[0]?.attributes['id'];
    const part = id === undefined ? undefined : readPart(zip, links.byId(id));
    const found = part === undefined ? null : chartOf(part);
    if (found === null) return [];
    const { options, ...rest } = found;
    return [{ id: nextId(), ...rest, anchor: placeUnder(anchor), options: { ...options, ...sizeOf(anchor) } }];
  });
}

function placeUnder(anchor: XmlElement): ChartData['anchor'] {
  const from = childOf(anchor, 'from');
  const number = (name: string): number => Number(childOf(from, name)?.text ?? 0) || 0;
  const pixels = (name: string): number => Math.round(number(name) / EMU_PER_PIXEL);
  return [number('row') + 1, number('col') + 1, pixels('colOff'), pixels('rowOff')];
}

function sizeOf(anchor: XmlElement): { width?: number; height?: number } {
  const { cx, cy } = childOf(anchor, 'ext')?.attributes ?? {};
  const [width, height] = [Number(cx) / EMU_PER_PIXEL, Number(cy) / EMU_PER_PIXEL];
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : {};
}

interface FoundSeries {
  readonly group: GroupName;
  readonly order: number;
  readonly hasName: boolean;
  readonly labels: Range | null;
  readonly values: Range;
  readonly options: SeriesOptions;
}

function chartOf(part: XmlElement): Omit<ChartData, 'id' | 'anchor'> | null {
  const chart = childOf(part, 'chart');
  const plot = childOf(chart, 'plotArea');
  const rightIds = childrenOf(plot, 'valAx').slice(1).map(idOf);
  const groups = (plot?.children ?? []).filter((child) => child.name in GROUPS);
  const found = groups.flatMap((group) => seriesOf(group, rightIds)).sort((a, b) => a.order - b.order);
  const [first] = found;
  if (first === undefined) return null;
  const headers = found.every(({ hasName }) => hasName) ? 1 : 0;
  const columns = [...(first.labels === null ? [] : [first.labels]), ...found.map(({ values }) => values)];
  return {
    type: kindOf(groups, first.group),
    ranges: joined(columns.map((range) => withHeaders(range, headers))),
    headers,
    options: optionsOf(chart, plot, groups, found),
  };
}

function kindOf(groups: readonly XmlElement[], first: GroupName): string {
  if (new Set(groups.map(({ name }) => name)).size > 1) return 'COMBO';
  return groups.some((group) => valueOf(childOf(group, 'barDir')) === 'bar') ? 'BAR' : GROUPS[first];
}

function seriesOf(group: XmlElement, rightIds: readonly string[]): FoundSeries[] {
  const isRight = childrenOf(group, 'axId').some((axis) => rightIds.includes(valueOf(axis)));
  return childrenOf(group, 'ser').flatMap((series) => {
    const values = rangeIn(childOf(series, 'val'));
    if (values === null) return [];
    const color = descendantsOf(childOf(series, 'spPr') ?? series, 'srgbClr')[0]?.attributes['val'];
    const options = {
      type: group.name === 'barChart' ? 'bars' : group.name === 'areaChart' ? 'area' : 'line',
      ...(color === undefined ? {} : { color: `#${color.toLowerCase()}` }),
      ...(isRight ? { targetAxisIndex: 1 } : {}),
      ...(valueOf(childOf(childOf(series, 'dLbls'), 'showVal')) === '1' ? { dataLabel: 'value' } : {}),
      ...pointsOf(childOf(series, 'marker')),
    };
    const hasName = rangeIn(childOf(series, 'tx')) !== null;
    const order = Number(valueOf(childOf(series, 'order')));
    const labels = rangeIn(childOf(series, 'cat'));
    return [{ group: group.name as GroupName, order, hasName, labels, values, options }];
  });
}

function optionsOf(
  chart: XmlElement | undefined,
  plot: XmlElement | undefined,
  groups: readonly XmlElement[],
  found: readonly FoundSeries[],
): ChartData['options'] {
  const title = textOf(childOf(chart, 'title'));
  const isStacked = groups.some((group) => valueOf(childOf(group, 'grouping')) === 'stacked');
  const isSideways = groups.some((group) => valueOf(childOf(group, 'barDir')) === 'bar');
  const hidden = hiddenEntries(childOf(chart, 'legend'));
  const values = childrenOf(plot, 'valAx').map(axisOf);
  const labels = axisOf(childOf(plot, 'catAx') ?? childOf(plot, 'dateAx'));
  const [under, beside] = isSideways ? [values[0] ?? {}, [labels]] : [labels, values];
  return {
    ...(title === '' ? {} : { title }),
    ...(isStacked ? { isStacked: true } : {}),
    legend: { position: childOf(chart, 'legend') === undefined ? 'none' : 'bottom' },
    hAxis: under,
    vAxes: Object.fromEntries(beside.map((axis, at) => [at, axis])),
    series: Object.fromEntries(
      found.map(({ order, options }, at) => [at, hidden.has(order) ? { ...options, visibleInLegend: false } : options]),
    ),
  };
}

/** The places of series that the legend passes over. */
function hiddenEntries(legend: XmlElement | undefined): ReadonlySet<number> {
  const entries = childrenOf(legend, 'legendEntry').filter((entry) => valueOf(childOf(entry, 'delete')) === '1');
  return new Set(entries.map((entry) => Number(valueOf(childOf(entry, 'idx')))));
}

function pointsOf(marker: XmlElement | undefined): Pick<SeriesOptions, 'pointSize'> {
  const size = Number(valueOf(childOf(marker, 'size')));
  return size > 0 && valueOf(childOf(marker, 'symbol')) !== 'none' ? { pointSize: size } : {};
}

function axisOf(axis: XmlElement | undefined): AxisOptions {
  const title = textOf(childOf(axis, 'title'));
  const format = childOf(axis, 'numFmt')?.attributes['formatCode'] ?? '';
  return { ...(title === '' ? {} : { title }), ...(format.includes('%') ? { format: 'percent' } : {}) };
}

const valueOf = (element: XmlElement | undefined): string => element?.attributes['val'] ?? '';
const idOf = (axis: XmlElement): string => valueOf(childOf(axis, 'axId'));

function textOf(title: XmlElement | undefined): string {
  const runs = title === undefined ? [] : descendantsOf(title, 't');
  return decodeControls(runs.map(({ text }) => text).join(''));
}

/** The one range of a sheet that an element refers to; null for a list of several, a formula, a text. */
function rangeIn(element: XmlElement | undefined): Range | null {
  const formula = element === undefined ? undefined : descendantsOf(element, 'f')[0];
  const target = sheetRangeOf(decodeControls(formula?.text.trim() ?? ''));
  const [from = '', to = from] = target?.range.split(':') ?? [];
  const [first, last] = [placeOf(from), placeOf(to)];
  if (target === null || first === null || last === null) return null;
  const size = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  return size.rows > 0 && size.columns > 0 ? { sheet: target.sheet, rect: { ...first, ...size } } : null;
}

function withHeaders({ sheet, rect }: Range, headers: number): Range {
  const above = Math.min(headers, rect.row);
  return { sheet, rect: { ...rect, row: rect.row - above, rows: rect.rows + above } };
}

/** Columns side by side are one range, as a person selects them. */
function joined(columns: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  for (const next of columns) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.sheet === next.sheet && touches(last.rect, next.rect))
      ranges[ranges.length - 1] = { ...last, rect: { ...last.rect, columns: last.rect.columns + next.rect.columns } };
    else ranges.push(next);
  }
  return ranges;
}

function touches(left: Rect, right: Rect): boolean {
  return left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column;
}
