import { describe, expect, test } from '@jest/globals';
import { headerKey } from '../../../src/sheets/headers/headerKey';
import { headerMatcher } from '../../../src/sheets/headers/headerMatcher';
import { tables } from '../../../src/sheets/tables';
import { dealsTable, OWN_COLUMNS, PEOPLE_COLUMNS } from '../../../src/sheets/tables/deals';
import { SETTING_IDS, SETTINGS } from '../../../src/sheets/tables/settingDefs';
import type { TableDef } from '../../../src/sheets/tables/table';

const all: readonly TableDef[] = tables;

describe.each(all.map((table) => [table.titles.ru, table] as const))('the tab %s', (_, table) => {
  const people = table.columns.filter(({ writtenBy }) => writtenBy === 'people');
  // In deals our block is found apart, by its place.
  const columns = table.id === 'deals' ? people : table.columns;

  test('names no two columns by one header', () => {
    const claims = columns.flatMap(({ id, titles, synonyms }) =>
      [...new Set([titles.ru, titles.en, ...synonyms].map(headerKey))].map((key) => ({ key, id })),
    );
    const doubled = claims.filter(({ key, id }) => claims.some((other) => other.key === key && other.id !== id));
    expect(doubled).toEqual([]);
  });

  test('is mapped by its own titles in either language', () => {
    const match = headerMatcher(columns);
    for (const { id, titles } of columns) {
      expect(match(titles.ru)[0]?.column).toBe(id);
      expect(match(titles.en)[0]?.column).toBe(id);
    }
  });

  test('is closed to most where approvals rest on it, and holds nothing of ours where it holds rules', () => {
    if (table.signed) expect(table.editableBy).not.toBe('everyone');
    if (table.kind === 'rules') expect(people).toEqual(table.columns);
  });

  test('seeds no more cells than it has columns, alike in both languages', () => {
    const [ru, en] = [table.seed('ru'), table.seed('en')];
    expect(ru.map((row) => row.length)).toEqual(en.map((row) => row.length));
    for (const row of ru) expect(row.length).toBeLessThanOrEqual(table.columns.length);
  });
});

describe('the list of tabs', () => {
  test('holds every title once', () => {
    const titles = all.flatMap(({ titles: { ru, en } }) => [...new Set([ru, en])]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('names those on which an approval rests: who may sign, by which limits and prices, and what was signed', () => {
    const signed = all.filter((table) => table.signed).map(({ id }) => id);
    expect(signed.sort()).toEqual(['approvals', 'ladder', 'prices', 'settings', 'stages', 'team']);
  });

  test('has our columns of deals together at the right end', () => {
    const ids = dealsTable.columns.map(({ id }) => id);
    expect(ids).toEqual([...Object.keys(PEOPLE_COLUMNS), ...Object.keys(OWN_COLUMNS)]);
  });
});

describe('the default of a setting', () => {
  test.each(SETTING_IDS)('%s reads back from what a fresh tab shows', (id) => {
    const { shown, read } = SETTINGS[id];
    if (shown.ru !== '') expect(read(shown.ru)).not.toBeNull();
    if (shown.en !== '') expect(read(shown.en)).not.toBeNull();
  });
});
