import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bundle } from 'apps-script-host';
import { bookFiles } from '../../bookFiles';
import { warehouseBundle } from '../built';
import { Complaint } from '../complaint';
import { openBook } from '../hostFor';
import { readOptions, required } from '../options';
import { settleStatements } from '../../../warehouse/views';
import { loadCommands, SETTLE } from './commands';
import { openLoadFiles } from './loadFiles';
import { DATASET, datasetNamed, projectNamed } from './names';

const OPTIONS = {
  out: { type: 'string' },
  now: { type: 'string' },
  project: { type: 'string', default: '' },
  dataset: DATASET,
} as const;

/** A book to be loaded, perhaps by the name of a branch: `BOOK` or `BRANCH=BOOK`. */
interface NamedBook {
  readonly file: string;
  /** '' where it is not named. */
  readonly branch: string;
  readonly id: string;
}

/** `warehouse export BOOK… --out DIR`: what a load of the books holds, as files that `bq load` takes, and the commands. */
export function exportBooks(args: readonly string[]): void {
  const { values, positionals } = readOptions(args, OPTIONS);
  required(positionals, 0, 'the workbooks: warehouse export BOOK… --out DIR');
  if (values.out === undefined) throw new Complaint('Name the folder to write: warehouse export BOOK… --out DIR');
  const dataset = datasetNamed(values.dataset);
  const project = projectNamed(values.project);
  const books = demandApart(positionals.map(namedBook));
  const files = openLoadFiles(values.out);
  const bundle = warehouseBundle();
  const loadedAt = new Date().toISOString().slice(0, 19);
  for (const book of books) {
    const loaded = loadOf(bundle, book, loadedAt, values.now);
    for (const [table, pieces] of Object.entries(loaded)) for (const piece of pieces) files.add(table, piece);
    process.stdout.write(`Read: ${book.file}\n`);
  }
  writeFileSync(path.join(values.out, SETTLE), `${settleStatements(dataset).join('\n\n')}\n`);
  const script = path.join(values.out, 'load.sh');
  writeFileSync(script, loadCommands({ files: files.close(), project, dataset }));
  chmodSync(script, 0o755);
  process.stdout.write(`Written: ${values.out}\nsh ${script}\n`);
}

function namedBook(text: string): NamedBook {
  const [, branch = '', file = text] = /^([^=/\\]+)=(.+)$/.exec(text) ?? [];
  return { file, branch, id: idOf(file, branch) };
}

/** The id that the host keeps of the workbook; one that it never wrote is known by its place. A branch has its own. */
function idOf(file: string, branch: string): string {
  const kept = bookFiles.readSidecar(file)?.properties.spreadsheetId ?? '';
  const id = kept === '' ? `file-${createHash('sha256').update(placeOf(file)).digest('hex').slice(0, 16)}` : kept;
  return branch === '' ? id : `${id}:${branch}`;
}

function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // Reading it says that it is not there.
    return path.resolve(file);
  }
}

/** Two files of one id are one workbook and its copy, which would take each other's place. */
function demandApart(books: readonly NamedBook[]): readonly NamedBook[] {
  const files = new Map<string, string>();
  for (const { id, file, branch } of books) {
    const other = files.get(id);
    if (other !== undefined)
      throw new Complaint(
        `${file} is a copy of ${other}: leave one out, or name each that is a branch (NAME=${path.basename(file)})${branch === '' ? '' : ' by a name of its own'}.`,
      );
    files.set(id, file);
  }
  return books;
}

/** Short, in the order of time, and nobody else's. */
const newLoadId = (loadedAt: string): string => `${loadedAt.replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;

function loadOf(
  bundle: Bundle,
  { file, branch, id }: NamedBook,
  loadedAt: string,
  now: string | undefined,
): Readonly<Record<string, readonly string[]>> {
  const host = openBook(bundle, file, { now });
  const request = { loadId: newLoadId(loadedAt), bookId: id, branch, loadedAt };
  return host.callServer('warehouseLoad', [request]) as Readonly<Record<string, readonly string[]>>;
}
