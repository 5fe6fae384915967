import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bookFiles } from '../../src/local/bookFiles';
import type { Book } from '../../src/sheets/reading/book';
import { bundleOf, hostWith } from '../support/inHost';

const folder = join(__dirname, '../examples/contract');
const bundle = bundleOf('entries/reading.ts');
const read = (name: string): Book =>
  hostWith(bundle, bookFiles.readBookFile(join(folder, `${name}.xlsx`))).run('read') as Book;

interface Expected {
  readonly deals: number;
  readonly skipped: readonly number[];
}

describe.each(['ru', 'en'])('the example %s of the contract', (name) => {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
  const book = read(name);

  test('holds the deals and the unreadable cells that the contract counts', () => {
    expect(book.deals.rows).toHaveLength(expected.deals);
    expect([...new Set(book.issues.map(({ row }) => row))]).toEqual(expected.skipped);
  });

  test('has every column mapped, and nothing wrong with its headers and rules', () => {
    expect(Object.keys(book.deals.headers.mapped)).toHaveLength(29);
    // The English one names a stage that its tab does not have: set-up would ask.
    expect(book.problems.map(({ code }) => code)).toEqual(name === 'en' ? ['stage-words'] : []);
  });
});

test('the headers of strangers map by their synonyms', () => {
  const mappedIn = (name: string) => {
    const { mapped } = read(name).deals.headers;
    return [mapped.client, mapped.manager, mapped.stage, mapped.item].map((found) => found?.header);
  };
  expect(mappedIn('ru')).toEqual(['Контрагент', 'Ответственный', 'Статус', 'Товар']);
  expect(mappedIn('en')).toEqual(['Customer', 'Sales agent', 'Deal stage', 'Product']);
});
