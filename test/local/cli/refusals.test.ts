import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporaryFolder';
import { bookFiles } from '../../../src/local/bookFiles';
import { plainBook, plainSheet } from '../../support/plainBook';
import { ropEach } from './rop';

const file = temporaryFolder();
const book = file('book.csv', 'ID,Client,Stage,Price\n1,Beam,Quote,100\n');
const broken = file('broken.xlsx', 'PK\u0003\u0004 and then nothing of a workbook');
const cut = file('cut.xlsx', readFileSync('test/examples/contract/ru.xlsx').subarray(0, 300));
const notes = file('notes.csv', 'Name,Phone,Comment\nAnn,1,x\n');
const strange = file('strange.xlsx');
bookFiles.writeBookFile(plainBook(plainSheet('Заметки', [['Купить хлеб']])), strange);
const picture = file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
const missing = file('missing.xlsx');

const CASES: readonly (readonly [title: string, says: RegExp, command: readonly string[]])[] = [
  ['no command at all', /Unknown command/, []],
  ['an unknown command', /Unknown command "sell"/, ['sell', book]],
  ['a command named as what every object has', /Unknown command "constructor"/, ['constructor', book]],
  ['an unknown option', /--colour/, ['report', book, '--colour', 'red']],
  ['an option without its value', /--now/, ['report', book, '--now']],
  ['a report of nothing', /workbook/, ['report']],
  ['a missing workbook', /missing\.xlsx.*does not exist/, ['report', missing]],
  ['a folder for a workbook', /not a file/, ['report', path.dirname(book)]],
  ['a broken workbook', /broken\.xlsx/, ['report', broken]],
  ['half a workbook', /cut\.xlsx/, ['report', cut]],
  ['a picture', /picture\.png/, ['report', picture]],
  ['a table without deals', /таблиц/, ['report', notes]],
  ['a table without deals, in English', /table of deals/, ['report', notes, '--locale', 'en']],
  ['a workbook without deals', /таблиц/, ['report', strange]],
  ['a day that does not exist', /--now.*2026-02-30/, ['report', book, '--now', '2026-02-30']],
  ['an hour that does not exist', /--now.*2026-02-03T25:00/, ['report', book, '--now', '2026-02-03T25:00']],
  ['a first day with slashes', /--from/, ['report', book, '--from', '01/02/2026']],
  ['a last day in words', /--to/, ['report', book, '--to', 'today']],
  ['a period that ends before it begins', /./, ['report', book, '--from', '2026-06-02', '--to', '2026-06-01']],
  ['an unknown language', /"de"/, ['report', book, '--locale', 'de']],
  ['a language that is a word of the program', /"constructor"/, ['report', book, '--locale', 'constructor']],
  ['a person whom nobody knows', /nobody@example\.com/, ['report', book, '--as', 'nobody@example.com']],
  ['a run of nothing', /function/, ['run']],
  ['a run without a workbook', /workbook/, ['run', 'checkAll']],
  ['a run of an unknown function', /no function sellAll/, ['run', 'sellAll', book]],
  ['a run of what every object has', /no function constructor/, ['run', 'constructor', book]],
  ['a run on a missing workbook', /does not exist/, ['run', 'checkAll', missing]],
  ['a check of a workbook that was never set up', /настро/, ['run', 'checkAll', book]],
  ['a run onto the original', /never overwritten/, ['run', 'checkAll', book, '--out', book]],
  ['a run into another format', /\.xlsx/, ['run', 'setUp', book, '--out', file('out.ods')]],
  ['a run by a person whom nobody knows', /nobody/, ['run', 'setUp', book, '--as', 'nobody@example.com']],
  ['a run in an unknown language', /"de"/, ['run', 'setUp', book, '--locale', 'de']],
  ['arguments that are no list', /--args/, ['run', 'checkAll', book, '--args', 'x']],
  ['a demo without a place', /--out/, ['demo']],
  ['a demo of no rows', /--rows/, ['demo', '--rows', '0', '--out', file('demo.xlsx')]],
  ['a demo in a folder that is not there', /cannot be written/, ['demo', '--out', file('none/demo.xlsx')]],
  ['a page of a missing workbook', /does not exist/, ['open', missing]],
  ['a page at a port that cannot be', /--port/, ['open', book, '--port', '70000']],
];

const before = readdirSync(path.dirname(book)).sort();
const answers = ropEach(CASES.map(([, , command]) => command));

describe('the command line', () => {
  test.each(CASES.map(([title, says], index) => [title, says, answers[index]] as const))(
    'refuses %s with one sentence and a status of its own',
    (_, says, answer) => {
      expect(answer?.status).toBe(1);
      expect(answer?.out).toBe('');
      expect(answer?.err).toMatch(says);
      expect(answer?.err.trimEnd().split('\n')).toHaveLength(1);
      expect(answer?.err).not.toMatch(/\n\s+at |Error:/);
    },
  );

  test.each(['help', '--help', '-h'])('names every command for %s', (asked) => {
    const [answer] = ropEach([[asked]]);
    expect(answer).toMatchObject({ status: 0, err: '' });
    for (const name of ['call', 'report', 'run', 'demo', 'open']) expect(answer?.out).toContain(`\n  ${name} `);
  });

  test('writes nothing when it refuses', () => {
    expect(readdirSync(path.dirname(book)).sort()).toEqual(before);
    expect(existsSync(file('book.out.xlsx'))).toBe(false);
    expect(readFileSync(book, 'utf8')).toContain('Beam');
  });
});
