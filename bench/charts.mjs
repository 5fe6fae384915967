// The charts of docs/benchmarks.md.

const OURS = '#0f766e';
const OTHERS = '#94a3b8';
const INK = '#334155';

function svg(width, height, title, body) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">
  <rect width="${width}" height="${height}" fill="#fff"/>
  <text x="16" y="26" font-size="15" font-weight="600">${title}</text>
${body.join('\n')}
</svg>
`;
}

/** Bars of one size, on a logarithmic scale: a tenth of the width for every doubling. */
export function bars({ rows, floorMs, buildMs, decimalMs, duckdbMs, libreofficeMs }) {
  const all = [
    ['Floor by hand', floorMs, OTHERS],
    ['РОП-контроль', buildMs, OURS],
    ['DuckDB, loaded', duckdbMs, OTHERS],
    ['decimal.js, money only', decimalMs, OTHERS],
    ['LibreOffice, loaded', libreofficeMs, OTHERS],
  ].filter(([, value]) => value !== null);
  const least = Math.min(...all.map(([, value]) => value)) / 2;
  const body = all.map(([name, value, color], at) => {
    const y = 44 + at * 30;
    const width = Math.round(Math.log2(value / least) * 38);
    return `  <text x="170" y="${y + 15}" text-anchor="end">${name}</text>
  <rect x="180" y="${y}" width="${width}" height="20" rx="3" fill="${color}"/>
  <text x="${188 + width}" y="${y + 15}">${Math.round(value).toLocaleString('en')} ms</text>`;
  });
  const title = `One daily build over ${rows.toLocaleString('en')} deals (each 38 px doubles)`;
  return svg(640, 54 + all.length * 30, title, body);
}

const LEFT = 60;
const RIGHT = 600;
const BOTTOM = 260;
const TOP = 50;

/** Microseconds a row by the number of rows. */
export function curve(sizes) {
  const perRow = (ms, rows) => (ms * 1000) / rows;
  const most = Math.max(...sizes.map(({ buildMs, rows }) => perRow(buildMs, rows)));
  const [first, last] = [sizes[0].rows, sizes.at(-1).rows].map(Math.log);
  const x = (rows) => Math.round(LEFT + ((Math.log(rows) - first) / Math.max(last - first, 1)) * (RIGHT - LEFT));
  const y = (us) => Math.round(BOTTOM - (us / most) * (BOTTOM - TOP));
  const line = (field, color, name) => {
    const points = sizes.map((size) => `${x(size.rows)},${y(perRow(size[field], size.rows))}`).join(' ');
    const end = sizes.at(-1);
    return `  <polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"/>
  <text x="${RIGHT - 4}" y="${y(perRow(end[field], end.rows)) - 8}" text-anchor="end">${name}: ${perRow(end[field], end.rows).toFixed(1)} µs</text>`;
  };
  const ticks = sizes.map(
    ({ rows }) => `  <text x="${x(rows)}" y="${BOTTOM + 20}" text-anchor="middle">${rows.toLocaleString('en')}</text>`,
  );
  const axis = `  <line x1="${LEFT}" y1="${BOTTOM}" x2="${RIGHT}" y2="${BOTTOM}" stroke="${OTHERS}"/>
  <text x="${LEFT - 8}" y="${y(most) + 4}" text-anchor="end">${most.toFixed(0)} µs</text>`;
  const lines = [line('floorMs', OTHERS, 'floor by hand'), line('buildMs', OURS, 'РОП-контроль')];
  return svg(660, 300, 'Processing time a row, by the number of rows', [axis, ...ticks, ...lines]);
}
