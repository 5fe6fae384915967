import path from 'node:path';
import type { Host } from 'apps-script-host';
import { isSamePlace } from 'apps-script-host/files';
import { builtBundle } from './built';
import { Complaint } from './complaint';
import { openBook } from './hostFor';
import { readOptions, required } from './options';
import { writeSaying } from './saved';

const OPTIONS = {
  now: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  locale: { type: 'string' },
  args: { type: 'string' },
  ledger: { type: 'boolean', default: false },
  mails: { type: 'boolean', default: false },
} as const;

function argumentsFrom(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Said below, as for any other text that is not a list.
  }
  throw new Complaint(`--args is not a JSON list: ${text}`);
}

interface Start {
  readonly args: readonly unknown[];
  readonly as?: string;
}

/** How the entry is begun: with `--args`; without them a handler of a trigger as that trigger does, by its creator. */
function startOf(entry: string, given: string | undefined, { properties }: Host): Start {
  if (given !== undefined) return { args: argumentsFrom(given) };
  const trigger = properties.triggers.find(({ handler }) => handler === entry);
  if (trigger === undefined) return { args: [] };
  return { args: [{ authMode: 'FULL', triggerUid: trigger.id }], as: trigger.creator };
}

/** Beside the workbook: `sales.xlsx` gives `sales.out.xlsx`. */
function defaultOut(file: string): string {
  return path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.out.xlsx`);
}

const sayJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/**
 * `run FUNCTION BOOK`: runs an entry of the add-on and writes the resulting workbook beside the original. Prints what
 * the entry returned, the file, the ledger and a line for each mail that went out, the last two where asked.
 */
export function run(args: readonly string[]): void {
  const { values, positionals } = readOptions(args, OPTIONS);
  const entry = required(positionals, 0, 'the function: run FUNCTION BOOK');
  const file = required(positionals, 1, 'the workbook: run FUNCTION BOOK');
  const out = values.out ?? defaultOut(file);
  if (isSamePlace(out, file)) throw new Complaint('The original file is never overwritten: name another --out.');
  const host = openBook(builtBundle(), file, { ...values, onItsDay: true });
  // Own deals may have been typed over a sample's: nobody is told of their debts on its day without knowing.
  if (values.now === undefined && host.workbook.hasOwnDay)
    process.stdout.write("On the sample's own day: --now takes another.\n");
  const { args: given, as } = startOf(entry, values.args, host);
  if (!host.has(entry)) throw new Complaint(`The add-on has no function ${entry}.`);
  host.ledger.reset();
  const result = host.run(entry, given, values.as === undefined && as !== undefined ? { as } : {});
  const ledger = host.ledger.totals;
  if (result !== undefined && result !== null) sayJson(result);
  writeSaying(host.toBookData(), out, { sources: [file], properties: host.properties });
  if (values.ledger) sayJson(ledger);
  if (values.mails) for (const { to, subject, body } of host.outbox) sayJson({ to, subject, body });
}
