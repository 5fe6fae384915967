import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileError } from 'apps-script-host/files';
import { ScriptError } from 'apps-script-host';
import type { BranchDay } from '../../warehouse/branch';
import { companySummary } from '../../warehouse/company';
import type { CompanySummary, FigureLine, NamedBranch } from '../../warehouse/company';
import { companyPage } from '../../warehouse/companyPage';
import { companyTexts } from '../../warehouse/companyTexts';
import { warehouseBundle } from './built';
import { Complaint } from './complaint';
import { localeNamed, openBook } from './hostFor';
import { isOneHistory } from './oneHistory';
import { readOptions, required } from './options';

const OPTIONS = {
  now: { type: 'string' },
  out: { type: 'string' },
  locale: { type: 'string', default: 'ru' },
  json: { type: 'boolean', default: false },
} as const;

type Language = 'ru' | 'en';

/** A book to be told of, by the name of a branch where it has one. */
interface NamedFile {
  readonly file: string;
  /** '' where nobody named it. */
  readonly branch: string;
}

/** What was read of a book, or why nothing was. */
type ReadBranch =
  | { readonly kind: 'read'; readonly day: BranchDay; readonly marks: ReadonlySet<string> }
  | { readonly kind: 'left'; readonly why: string };

/** `company DIR…`: the branches of a company side by side, as a table of words, JSON, or with `--out` a page. */
export function company(args: readonly string[]): void {
  const { values, positionals } = readOptions(args, OPTIONS);
  required(positionals, 0, 'the folders or workbooks: company DIR…');
  localeNamed(values.locale);
  const language = values.locale as Language;
  const { branches, notes } = readBranches(positionals.flatMap(filesIn), language, values.now);
  if (branches.length === 0) throw new Complaint(notes[0] ?? 'There is no workbook in these folders.');
  const summary = companySummary(branches, language, notes);
  if (values.out !== undefined) writePage(values.out, companyPage(summary, language));
  if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
  else process.stdout.write(values.out === undefined ? asText(summary) : `Written: ${values.out}\n`);
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch {
    throw new FileError(file, 'cannot be written');
  }
}

const WORKBOOK = /\.(xlsx|csv)$/i;
/** What an office keeps beside a file that is open. */
const LOCK_FILE = /^(~\$|\.)/;

/** The workbooks of a folder in the order of their names, or the one that is named, perhaps as `NAME=FILE`. */
function filesIn(text: string): NamedFile[] {
  const [, branch = '', place = text] = /^([^=/\\]+)=(.+)$/.exec(text) ?? [];
  let isFolder: boolean;
  try {
    isFolder = statSync(place).isDirectory();
  } catch {
    throw new FileError(place, 'cannot be read');
  }
  if (!isFolder) return [{ file: place, branch }];
  const names = readdirSync(place).filter((name) => WORKBOOK.test(name) && !LOCK_FILE.test(name));
  const titles = new Map(names.map((name) => [path.parse(name).name, name]));
  return [...titles.keys()].sort().map((title) => ({ file: path.join(place, titles.get(title) ?? title), branch: '' }));
}

function readBranches(
  files: readonly NamedFile[],
  language: Language,
  now: string | undefined,
): { readonly branches: readonly NamedBranch[]; readonly notes: readonly string[] } {
  const say = companyTexts[language];
  const branches: NamedBranch[] = [];
  const notes: string[] = [];
  const met: { readonly name: string; readonly marks: ReadonlySet<string> }[] = [];
  for (const { file, branch } of files) {
    const read = readBranch(file, language, now);
    if (read.kind === 'left') {
      notes.push(say.left(file, read.why));
      continue;
    }
    const name = branch === '' ? path.basename(file, path.extname(file)) : branch;
    const other = branch === '' ? met.find(({ marks }) => isOneHistory(marks, read.marks)) : undefined;
    if (other !== undefined) notes.push(say.copies(name, other.name));
    else {
      branches.push({ name, day: read.day });
      met.push({ name, marks: read.marks });
    }
  }
  return { branches, notes };
}

function readBranch(file: string, language: Language, now: string | undefined): ReadBranch {
  try {
    const host = openBook(warehouseBundle(), file, { now });
    const { day, marks } = host.callServer('branchDay', [{ language }]) as { day: BranchDay; marks: string[] };
    return { kind: 'read', day, marks: new Set(marks) };
  } catch (error) {
    if (error instanceof FileError) return { kind: 'left', why: companyTexts[language].fault(error.fault) };
    if (error instanceof ScriptError || error instanceof Complaint) return { kind: 'left', why: error.message };
    throw error;
  }
}

function asText({ title, lead, names, header, figures, subjects, notes }: CompanySummary): string {
  const linesOf = (when: FigureLine['when']): string[][] =>
    figures.filter((line) => line.when === when).map((line) => [line.title, ...line.branches, line.company]);
  const table = [[header.figure, ...names, header.company], ...linesOf('month'), [header.now], ...linesOf('now')];
  const widths = table.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  const lines = table.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  const told = subjects.flatMap((subject) => [
    '',
    subject.title,
    ...subject.sentences.map((said, at) => `  ${names[at] ?? ''}: ${said}`),
  ]);
  return `${[title, lead, ...notes, '', ...lines, ...told].join('\n')}\n`;
}
