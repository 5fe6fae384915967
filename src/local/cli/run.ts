import path from 'node:path';
import { isSamePlace } from 'apps-script-host/files';
import { bookFiles } from '../bookFiles';
import { builtBundle } from './built';
import { Complaint } from './complaint';
import { openBook } from './hostFor';
import { readOptions, required } from './options';

const OPTIONS = {
  now: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  args: { type: 'string', default: '[]' },
  ledger: { type: 'boolean', default: false },
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

/** Beside the workbook: `sales.xlsx` gives `sales.out.xlsx`. */
function defaultOut(file: string): string {
  return path.join(path.dirname(file), `${path.basename(file, path.extname(file))}.out.xlsx`);
}

/** `run FUNCTION BOOK`: runs an entry of the add-on and writes the resulting workbook beside the original. */
export function run(args: readonly string[]): void {
  const { values, positionals } = readOptions(args, OPTIONS);
  const entry = required(positionals, 0, 'the function: run FUNCTION BOOK');
  const file = required(positionals, 1, 'the workbook: run FUNCTION BOOK');
  const out = values.out ?? defaultOut(file);
  if (isSamePlace(out, file)) throw new Complaint('The original file is never overwritten: name another --out.');
  const entryArguments = argumentsFrom(values.args);
  const host = openBook(builtBundle(), file, values);
  if (!host.has(entry)) throw new Complaint(`The add-on has no function ${entry}.`);
  host.ledger.reset();
  const result = host.run(entry, entryArguments);
  const ledger = host.ledger.totals;
  bookFiles.writeBookFile(host.toBookData(), out, { sources: [file], properties: host.properties });
  if (result !== undefined && result !== null) process.stdout.write(`${JSON.stringify(result)}\n`);
  process.stdout.write(`Written: ${out}\n`);
  if (values.ledger) process.stdout.write(`${JSON.stringify(ledger)}\n`);
}
