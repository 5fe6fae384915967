import { describe, expect, test } from '@jest/globals';
import { migrations, pendingMigrations } from '../../../src/sheets/setUp/migrations';
import { SHEET_VERSION } from '../../../src/sheets/setUp/sheetVersion';

const to = (version: number) => ({ to: version, migrate: () => undefined });

describe('migrations', () => {
  test('lead one after another to the version of today', () => {
    expect(migrations.map((migration) => migration.to)).toEqual(
      Array.from({ length: SHEET_VERSION - 1 }, (_, at) => at + 2),
    );
  });

  test.each([
    ['a workbook that was never set up goes through none', 0, []],
    ['one of an earlier version through those since', -1, [0, 1]],
    ['one of today through none', SHEET_VERSION, []],
  ])('%s', (_, from, versions) => {
    const pending = pendingMigrations(from, [to(0), to(1), to(SHEET_VERSION + 1)]);
    expect(pending.map((migration) => migration.to)).toEqual(versions);
  });
});
