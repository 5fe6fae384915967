// A day of triggers: the table of docs/benchmarks.md.
import { buildIfStale } from '../tools/build/build.mjs';
import { bundle, printedBy } from './prepare.mjs';

const EDITS = [400, 2000, 10_000];
/** So many are made in the host, which is slower than Google; more of them take as much more. */
const MADE = 400;
/** Assumed: what Google takes to start a run before its first call, in milliseconds. Nothing here can measure it. */
const START = 500;

const count = (value) => Math.round(value).toLocaleString('en');
const minutes = (ms) => (ms / 60_000).toFixed(1);

function cells({ runs, ms }) {
  return `${count(runs)} | ${minutes(ms)} | ${minutes(ms + runs * START)}`;
}

/** The measured part of the page, in Markdown. */
export async function triggers() {
  await buildIfStale();
  await bundle();
  const days = printedBy('triggers.mjs', 0, MADE);
  const dayOf = (edits, watchesRows) => {
    const [none, some] = days.filter((day) => day.watchesRows === watchesRows);
    const between = (one, other) => one + ((other - one) * edits) / MADE;
    const account = (who) => ({
      runs: between(none[who].runs, some[who].runs),
      ms: between(none[who].ms, some[who].ms),
    });
    return { edits, watchesRows, installer: account('installer'), other: account('other') };
  };
  return [
    '| edits a day by all five | inserted rows are looked at | who turned it on: runs | minutes of calls | with half a second a run | each other: runs | minutes of calls | with half a second a run |',
    '|---|---|---|---|---|---|---|---|',
    ...EDITS.flatMap((edits) => [dayOf(edits, true), dayOf(edits, false)]).map(
      ({ edits, watchesRows, installer, other }) =>
        `| ${count(edits)} | ${watchesRows ? 'at once' : 'hourly'} | ${cells(installer)} | ${cells(other)} |`,
    ),
    '',
  ].join('\n');
}
