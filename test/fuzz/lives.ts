import fc from 'fast-check';
import type { BookData, Host } from 'apps-script-host';
import type { SidebarState } from '../../src/addon/server/state';
import { isTitled } from '../../src/sheets/reading/findSheets';
import { tablesOf } from '../../src/sheets/tables';
import { as } from '../addon/approvals/desk';
import { HEAD, hostOf, OWNER, SELLER } from '../support/salesHost';
import { anyBook } from './books';
import { anyText } from './cells';
import { kind } from './kind';
import type { Kind } from './kind';
import { leaksIn } from './leaks';

/** A workbook, what is typed into it and what is sent from the page. */
interface Life {
  readonly book: BookData;
  readonly edits: readonly (readonly [row: number, column: number, text: string])[];
  readonly texts: readonly string[];
}

const HOUR = 3_600_000;

const anyLife: fc.Arbitrary<Life> = fc.record({
  book: anyBook,
  edits: fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 26 }), anyText), {
    maxLength: 3,
  }),
  texts: fc.array(anyText, { minLength: 4, maxLength: 4 }),
});

/** The guard logs the stack of what is none of our sentences. */
const STACK = /\n\s+at /;

/** What an entry said to whoever called it: its answer, or its sentence. */
function said(host: Host, act: () => unknown): unknown {
  const before = host.log.length;
  let answer: unknown;
  try {
    answer = act() ?? null;
  } catch (error) {
    answer = error instanceof Error ? error.message : String(error);
  }
  const stacks = host.log.slice(before).filter((line) => STACK.test(line));
  if (stacks.length > 0) throw new Error(stacks.join('\n'));
  return answer;
}

/** Everything that a person or a page may do in the workbook, in the order of a first day. */
function* liveThrough(host: Host, { edits, texts }: Life): Generator<unknown> {
  const call = (name: string, ...args: unknown[]): unknown => said(host, () => host.callServer(name, args));
  const run = (name: string): unknown => said(host, () => host.run(name));
  yield call('report', { language: 'ru', from: '', to: '' });
  yield call('sidebarState');
  yield call('setUpProposal');
  yield run('setUp');
  yield run('checkAll');
  yield run('installTriggers');
  for (const [row, column, text] of edits)
    yield said(host, () =>
      host
        .typeInto('Сделки', `${String.fromCharCode(64 + column)}${row}`, text)
        .map(({ error }) => error?.message ?? ''),
    );
  yield run('dailyBuild');
  yield* sendAll(host, texts);
  yield said(host, () => host.advanceTo(host.now() + 20 * HOUR).map(({ error }) => error?.message ?? ''));
  yield call('report', { language: 'en', from: '', to: '' });
}

/** Every door of the page, with what it would send and people's texts in it. */
function* sendAll(host: Host, [text = '', comment = '', action = '', by = '']: readonly string[]): Generator<unknown> {
  for (const user of [OWNER, HEAD, SELLER]) {
    const call = (name: string, ...args: unknown[]): unknown =>
      as(host, user, () => said(host, () => host.callServer(name, args)));
    const state = call('sidebarState') as SidebarState | null;
    yield state;
    yield call('selectedDeal');
    if (state?.kind !== 'ready') continue;
    const [step] = state.lists.steps;
    if (step !== undefined) yield call('setNextStep', { ...step, step: text, day: '2026-06-20' });
    const [debt] = state.lists.debts.lines;
    if (debt !== undefined) yield call('setDebtAction', { ...debt, action, by, day: '2026-06-20' });
    const [asked] = state.approvals;
    if (asked === undefined) continue;
    yield call('requestApproval', { key: asked.key, text });
    yield call('decide', { ...asked, decision: 'approved', comment });
  }
}

/** The tabs that only people write. */
const PEOPLES = tablesOf('rules', 'coaching').filter(({ columns }) =>
  columns.every(({ writtenBy }) => writtenBy === 'people'),
);

const cellsOf = ({ sheets }: BookData) =>
  sheets.map(({ name, rows }) => ({
    name,
    values: rows.map((row) => row.map((cell) => cell?.value ?? null)),
    formulas: rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])),
  }));

/** Formulas that the add-on writes of itself: the summary asks the clock whether its run is alive. */
const OURS = /NOW\(\)/;

/** The host keeps arguments apart by commas and decimals by points, whatever was typed. */
const unparted = (formula: string): string => formula.replace(/[;,.]/g, '');

function cellsHold({ book, edits }: Life, after: BookData): void {
  const given = cellsOf(book);
  const standing = cellsOf(after);
  const typed = edits.map(([, , text]) => unparted(text));
  for (const { name, formulas } of standing) {
    const foreign = formulas.filter((formula) => !OURS.test(formula) && !typed.includes(unparted(formula)));
    if (foreign.length > 0) throw new Error(`«${name}» got the formula ${foreign.join()}`);
  }
  for (const { name, values } of given) {
    const isPeoples = PEOPLES.some((table) => isTitled({ title: name, sheet: null as never }, table));
    const now = standing.find((sheet) => sheet.name === name)?.values ?? [];
    const kept = values.map((row, at) => row.map((_, column) => now[at]?.[column] ?? null));
    if (isPeoples && JSON.stringify(kept) !== JSON.stringify(values)) throw new Error(`«${name}» was changed`);
  }
}

/** No exception but a sentence of ours, no leak, no formula, no change of what people alone write. */
export function lifeHolds(life: Life): void {
  const host = hostOf(life.book, { user: OWNER });
  host.user = HEAD;
  host.user = SELLER;
  host.user = OWNER;
  const answers = [...liveThrough(host, life)];
  const after = host.toBookData();
  cellsHold(life, after);
  const shown = [answers, cellsOf(after).map(({ values }) => values), host.outbox, host.toasts];
  const leaked = leaksIn(shown, life);
  if (leaked.length > 0) throw new Error(`shown: ${leaked.slice(0, 5).join('; ')}`);
}

export const LIFE_KINDS: readonly Kind[] = [
  kind('whole workbooks through every door', { short: 5, long: 300, shrinks: false }, anyLife, lifeHolds),
];
