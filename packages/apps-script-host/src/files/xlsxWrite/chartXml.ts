import type { ChartData } from '../../bookData';
import { partsOf } from '../../workbook/chartParts';
import type { ChartAxis, ChartColumn, ChartParts, SeriesPart } from '../../workbook/chartParts';
import { addressOf } from '../a1';
import { escapeXml } from '../xml/escape';
import type { WriteReference } from './references';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

type Shape = SeriesPart['shape'];
type Axis = SeriesPart['axis'];

/** The order in which they are drawn: lines over areas over bars. */
const SHAPES: readonly Shape[] = ['bar', 'area', 'line', 'slices'];
const AXES: readonly Axis[] = ['left', 'right'];
/** Ids of the two axes that a series is measured by: of labels, of values. */
const AXIS_IDS: Readonly<Record<Axis, readonly [labels: number, values: number]>> = { left: [1, 2], right: [3, 4] };

/**
 * A chart's part for other programs, which draw it from the cells; hidden ones too, as Google does. Null for a chart
 * that has nothing to draw from.
 */
export function chartXml(chart: ChartData, reference: WriteReference): string | null {
  const parts = partsOf(chart);
  const { labels, series, title, hasLegend } = parts;
  if (labels === null || series.length === 0 || labels.rect.rows <= chart.headers) return null;
  const range = (column: ChartColumn): string => referenceOf(column, chart.headers, reference);
  const name = (column: ChartColumn): string =>
    chart.headers === 0 ? '' : `<c:tx><c:strRef><c:f>${headerOf(column, reference)}</c:f></c:strRef></c:tx>`;
  const written = series.map((one, order) => ({
    ...one,
    xml: (body: string): string =>
      `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${name(one)}${body}` +
      `<c:cat><c:strRef><c:f>${range(labels)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${range(one)}</c:f></c:numRef></c:val>`,
  }));
  const groups = SHAPES.flatMap((shape) =>
    AXES.flatMap((axis) => {
      const members = written.filter((one) => one.shape === shape && one.axis === axis);
      return members.length === 0 ? [] : [groupXml(shape, axis, members, parts)];
    }),
  );
  const heading =
    title === ''
      ? '<c:autoTitleDeleted val="1"/>'
      : `${titleXml(title, 'sz="1200" b="1"')}<c:autoTitleDeleted val="0"/>`;
  const hidden = series.flatMap(({ isInLegend }, order) =>
    isInLegend ? [] : [`<c:legendEntry><c:idx val="${order}"/><c:delete val="1"/></c:legendEntry>`],
  );
  const legend = hasLegend ? `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/></c:legend>` : '';
  return (
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${heading}` +
    `<c:plotArea><c:layout/>${groups.join('')}${axesXml(parts)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

type Written = SeriesPart & { readonly xml: (body: string) => string };

function groupXml(shape: Shape, axis: Axis, members: readonly Written[], parts: ChartParts): string {
  const ids = AXIS_IDS[axis].map((id) => `<c:axId val="${id}"/>`).join('');
  const stacked = parts.isStacked && shape !== 'line';
  const vary = `<c:varyColors val="${shape === 'slices' ? 1 : 0}"/>`;
  const grouping = (usual: string): string => `<c:grouping val="${stacked ? 'stacked' : usual}"/>${vary}`;
  switch (shape) {
    case 'bar': {
      const overlap = stacked ? '<c:overlap val="100"/>' : '';
      const series = members.map((one) => `${one.xml(filled(one) + labelled(one, stacked))}</c:ser>`).join('');
      const direction = `<c:barDir val="${parts.isSideways ? 'bar' : 'col'}"/>`;
      return `<c:barChart>${direction}${grouping('clustered')}${series}<c:gapWidth val="50"/>${overlap}${ids}</c:barChart>`;
    }
    case 'area': {
      const series = members.map((one) => `${one.xml(filled(one))}</c:ser>`).join('');
      return `<c:areaChart>${grouping('standard')}${series}${ids}</c:areaChart>`;
    }
    case 'line': {
      const series = members
        .map((one) => `${one.xml(lined(one) + labelled(one, false))}<c:smooth val="0"/></c:ser>`)
        .join('');
      return `<c:lineChart>${grouping('standard')}${series}<c:marker val="1"/>${ids}</c:lineChart>`;
    }
    case 'slices':
      return `<c:pieChart>${vary}${members.map((one) => `${one.xml('')}</c:ser>`).join('')}</c:pieChart>`;
  }
}

const paint = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
const isHex = (color: string | null): color is string => color !== null && /^#[0-9a-f]{6}$/i.test(color);

function filled({ color }: SeriesPart): string {
  return isHex(color) ? `<c:spPr>${paint(color)}</c:spPr>` : '';
}

function lined({ color, pointSize }: SeriesPart): string {
  const line = isHex(color) ? `<c:spPr><a:ln w="25400">${paint(color)}</a:ln></c:spPr>` : '';
  const look = isHex(color) ? `<c:spPr>${paint(color)}</c:spPr>` : '';
  const marker =
    pointSize === 0
      ? '<c:symbol val="none"/>'
      : `<c:symbol val="circle"/><c:size val="${Math.max(2, Math.round(pointSize))}"/>${look}`;
  return `${line}<c:marker>${marker}</c:marker>`;
}

/** Values beside the bars; in the parts of stacked ones, on whose colour they are to be read. */
function labelled({ isLabelled, shape, isDark }: SeriesPart, isStacked: boolean): string {
  if (!isLabelled) return '';
  const light = isStacked && isDark ? paint('#ffffff') : '';
  const place = shape === 'line' ? 't' : isStacked ? 'ctr' : 'outEnd';
  return (
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800">${light}</a:defRPr></a:pPr>` +
    `<a:endParaRPr/></a:p></c:txPr><c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function axesXml(parts: ChartParts): string {
  const { series, isSideways, across, left, right } = parts;
  if (series.every(({ shape }) => shape === 'slices')) return '';
  // Google's bars that lie begin at the top, and have the words of their values under them.
  const [labels, values] = isSideways ? [left, across] : [across, left];
  const main = labelAxis('left', labels, isSideways) + valueAxis('left', values, isSideways);
  if (!series.some(({ axis }) => axis === 'right')) return main;
  return main + valueAxis('right', right, isSideways) + labelAxis('right', { title: '', isPercent: false }, isSideways);
}

function labelAxis(axis: Axis, { title }: ChartAxis, isSideways: boolean): string {
  const [id, cross] = AXIS_IDS[axis];
  const direction = `<c:scaling><c:orientation val="${isSideways ? 'maxMin' : 'minMax'}"/></c:scaling>`;
  const hidden = `<c:delete val="${axis === 'right' ? 1 : 0}"/>`;
  const place = `<c:axPos val="${isSideways ? 'l' : 'b'}"/>`;
  return `<c:catAx><c:axId val="${id}"/>${direction}${hidden}${place}${titleXml(title)}<c:tickLblPos val="low"/><c:crossAx val="${cross}"/></c:catAx>`;
}

function valueAxis(axis: Axis, { title, isPercent }: ChartAxis, isSideways: boolean): string {
  const [cross, id] = AXIS_IDS[axis];
  const place = isSideways ? 'b' : axis === 'left' ? 'l' : 'r';
  const lines = axis === 'left' ? '<c:majorGridlines/>' : '';
  const format = isPercent ? '<c:numFmt formatCode="0%" sourceLinked="0"/>' : '';
  const crosses = axis === 'right' || isSideways ? '<c:crosses val="max"/>' : '<c:crosses val="autoZero"/>';
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling/><c:delete val="0"/><c:axPos val="${place}"/>${lines}` +
    `${titleXml(title)}${format}<c:crossAx val="${cross}"/>${crosses}</c:valAx>`
  );
}

function titleXml(text: string, look = 'sz="900" b="0" i="1"'): string {
  if (text === '') return '';
  const run = `<a:p><a:r><a:rPr ${look}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${run}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function referenceOf({ sheet, rect }: ChartColumn, headers: number, reference: WriteReference): string {
  const from = addressOf({ row: rect.row + headers, column: rect.column });
  const to = addressOf({ row: rect.row + rect.rows - 1, column: rect.column });
  return escapeXml(reference(sheet, `${from}:${to}`));
}

function headerOf({ sheet, rect }: ChartColumn, reference: WriteReference): string {
  return escapeXml(reference(sheet, addressOf(rect)));
}
