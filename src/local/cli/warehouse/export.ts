import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bundle } from 'apps-script-host';
import { bookFiles } from '../../bookFiles';
import { warehouseBundle } from '../built';
import { Complaint } from '../complaint';
import { openBook } from '../hostFor';
import { isOneHistory } from '../oneHistory';
import { readOptions, required } from '../options';
import { settleStatements } from '../../../warehouse/views';
import { changedRows } from './changedRows';
import type { LoadLines } from './changedRows';
import { loadCommands, LOAD_SCRIPT, SETTLE } from './commands';
import { demandOwnFolder, openLoadFiles } from './loadFiles';
import { DATASET, datasetNamed, projectNamed } from './names';
import { openWritten } from './written';

const OPTIONS = {
  out: { type: 'string' },
  now: { type: 'string' },
  project: { type: 'string', default: '' },
  whole: { type: 'boolean', default: false },
  dataset: DATASET,
} as const;

/** A book to be loaded, perhaps by the name of a branch: `BOOK` or `BRANCH=BOOK`. */
interface NamedBook {
  readonly file: string;
  /** '' where it is not named. */
  readonly branch: string;
  readonly id: string;
}

/**
 * `warehouse export BOOK… --out DIR`: what a load of the books holds, as files that `bq load` takes, and the commands. In a
 * folder whose last export was loaded only the deals that have changed since are written; `--whole` writes them all.
 */
export function exportBooks(args: readonly string[]): void {
  const { values, positionals } = readOptions(args, OPTIONS);
  required(positionals, 0, 'the workbooks: warehouse export BOOK… --out DIR');
  if (values.out === undefined) throw new Complaint('Name the folder to write: warehouse export BOOK… --out DIR');
  const dataset = datasetNamed(values.dataset);
  const project = projectNamed(values.project);
  const books = demandApart(positionals.map(namedBook));
  demandOwnFolder(values.out);
  const written = openWritten(values.out, { project, dataset }, values.whole);
  const files = openLoadFiles(values.out);
  const reliesOn: string[] = [];
  const met: MetBook[] = [];
  const bundle = warehouseBundle();
  const loadedAt = new Date().toISOString().slice(0, 23);
  for (const book of books) {
    const former = written.of(book.id);
    const loadId = newLoadId(loadedAt);
    const whole = loadOf(bundle, book, { loadId, loadedAt, now: values.now });
    const { lines, written: rows, changed } = changedRows(whole, former?.rows ?? null);
    for (const [table, pieces] of Object.entries(lines)) for (const piece of pieces) files.add(table, piece);
    written.keep(book.id, { load: loadId, rows });
    if (former !== null && changed < rows.size) reliesOn.push(former.load);
    const said = former === null ? '' : ` (${changed} of ${rows.size} rows have changed)`;
    process.stdout.write(`Read: ${book.file}${said}\n`);
    sayCopy(book, marksIn(whole), met);
  }
  written.close();
  writeFileSync(path.join(values.out, SETTLE), `${settleStatements(dataset).join('\n\n')}\n`);
  const script = path.join(values.out, LOAD_SCRIPT);
  writeFileSync(script, loadCommands({ files: files.close(), project, dataset, reliesOn }));
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

/** A book that nobody named a branch, with the marks by which a copy of it is known. */
interface MetBook {
  readonly file: string;
  readonly marks: ReadonlySet<string>;
}

function marksIn(lines: LoadLines): ReadonlySet<string> {
  const marks = (lines['load_marks'] ?? []).flatMap((piece) => piece.trim().split('\n'));
  return new Set(marks.map((line) => (JSON.parse(line) as { mark: string }).mark));
}

/** Says which of the books is a copy of another, or the other by a new name: the warehouse counts one of them. */
function sayCopy({ file, branch }: NamedBook, marks: ReadonlySet<string>, met: MetBook[]): void {
  if (branch !== '') return;
  const other = met.find((one) => isOneHistory(one.marks, marks));
  if (other !== undefined)
    process.stderr.write(
      `${file} is the same book as ${other.file}: one of them will count. If it is a branch, name it: NAME=${path.basename(file)}\n`,
    );
  met.push({ file, marks });
}

interface Load {
  readonly loadId: string;
  readonly loadedAt: string;
  readonly now: string | undefined;
}

function loadOf(bundle: Bundle, { file, branch, id }: NamedBook, { loadId, loadedAt, now }: Load): LoadLines {
  const host = openBook(bundle, file, { now });
  return host.callServer('warehouseLoad', [{ loadId, bookId: id, branch, loadedAt }]) as LoadLines;
}
