import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/calendar/time';
import { readBookFile } from 'apps-script-host/files';
import { readBook } from '../../src/sheets/reading/readBook';
import { openForReading } from '../support/openForReading';

const folder = join(__dirname, '../examples/contract');
const now = () => Date.UTC(2026, 5, 17, 15, 20) as Instant;

interface Expected {
  readonly deals: number;
  readonly skipped: readonly number[];
}

describe.each(['ru', 'en'])('the example %s of the contract', (name) => {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
  const book = readBook(openForReading(readBookFile(join(folder, `${name}.xlsx`))).spreadsheet, now);

  test('holds the deals and the unreadable cells that the contract counts', () => {
    expect(book.deals.rows).toHaveLength(expected.deals);
    expect([...new Set(book.issues.map(({ row }) => row))]).toEqual(expected.skipped);
  });

  test('has every column mapped, and nothing wrong with its headers and rules', () => {
    expect(Object.keys(book.deals.headers.mapped)).toHaveLength(29);
    expect(book.problems).toEqual([]);
  });
});

test('the headers of strangers map by their synonyms', () => {
  const mappedIn = (name: string) => {
    const data = readBookFile(join(folder, `${name}.xlsx`));
    const { mapped } = readBook(openForReading(data).spreadsheet, now).deals.headers;
    return [mapped.client, mapped.manager, mapped.stage, mapped.item].map((found) => found?.header);
  };
  expect(mappedIn('ru')).toEqual(['Контрагент', 'Ответственный', 'Статус', 'Товар']);
  expect(mappedIn('en')).toEqual(['Customer', 'Sales agent', 'Deal stage', 'Product']);
});
