// A workbook of many deals through the host, and custom functions over a long range: tables for docs/benchmarks.md.
import { buildIfStale } from '../tools/build/build.mjs';
import { bundle, printedBy } from './prepare.mjs';

const FUNCTION_ROWS = 10_000;
const SIDEBAR_ROWS = 5000;
const count = (value) => value.toLocaleString('en');
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

function tableOfSteps(steps) {
  const lines = steps.map(
    ({ name, calls, cellsRead, cellsWritten, modelledMs, computeMs, heapMb }) =>
      `| ${name} | ${calls} | ${count(cellsRead)} | ${count(cellsWritten)} | ${seconds(modelledMs)} | ${seconds(computeMs)} | ${Math.round(heapMb)} MB |`,
  );
  return [
    '| what | calls | cells read | cells written | their modelled time | processor time here, the host included | heap |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function tableOfAsked(asked) {
  const lines = asked.map(
    ({ name, calls, cellsRead, modelledMs, computeMs, waitedMs }) =>
      `| ${name} | ${calls} | ${count(cellsRead)} | ${seconds(modelledMs)} | ${Math.round(computeMs)} ms | ${Math.round(waitedMs)} ms |`,
  );
  return [
    '| what is asked | calls | cells read | their modelled time | processor time here, the host included | waited for it here |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** A day of triggers: each hour's run, the report, and as many looks after imports as the pause between them lets in. */
function dayOf(steps, rows) {
  const took = (name) => steps.find((step) => step.name.startsWith(name))?.modelledMs ?? 0;
  const hourly = took('an hourly run');
  const pauseMs = Math.max(0, rows - 5000) * 10;
  const looks = Math.min(100, Math.floor((10 * 3_600_000) / Math.max(pauseMs, 1)));
  const total = 23 * hourly + took('dailyBuild') + looks * hourly;
  return `Modelled trigger time a day: 23 hourly runs, the report, and ${looks} looks after imports (at most one in ${Math.round(pauseMs / 60_000)} min of ten hours): **${Math.round(total / 60_000)} min** of calls.`;
}

/** The measured part of the page, in Markdown. */
export async function large(rows) {
  await buildIfStale();
  await bundle();
  const steps = printedBy('large.mjs', rows);
  const names = printedBy('functions.mjs');
  const functions = names.map((name) => {
    const { ms, cpuMs } = printedBy('functions.mjs', name, FUNCTION_ROWS);
    return `| \`${name}\` | ${Math.round(ms)} ms | ${Math.round(cpuMs)} ms |`;
  });
  return [
    `### ${count(rows)} deals`,
    '',
    tableOfSteps(steps),
    '',
    dayOf(steps, rows),
    '',
    `### The sidebar over ${count(SIDEBAR_ROWS)} deals`,
    '',
    tableOfAsked(printedBy('sidebarCalls.mjs', SIDEBAR_ROWS)),
    '',
    `### Custom functions over ${count(FUNCTION_ROWS)} rows`,
    '',
    '| one call, cold | took | processor time of all threads |',
    '|---|---|---|',
    ...functions,
    '',
  ].join('\n');
}
