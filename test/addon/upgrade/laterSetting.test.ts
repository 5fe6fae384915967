import { describe, expect, test } from '@jest/globals';
import { createHost, type Host } from 'apps-script-host';
import type { Report } from '../../../src/addon/server/report';
import { bookFiles } from '../../../src/local/bookFiles';
import { columnLetters } from '../../../src/sheets/headers/address';
import { SHEET_VERSION } from '../../../src/sheets/setUp/sheetVersion';
import { builtBundle } from '../../support/builtBundle';
import { contentsOf } from '../../support/look';
import { NOW_UTC } from '../../support/salesHost';
import { choiceFor, proposalOf, setUpBy } from '../setUp/setUpCalls';

const OWNER = 'owner@localhost';
const NAME = 'Один номер — одна сделка';
const PAIRS = 40;

/** A workbook of an earlier version, which has no row for the setting, its first deals two under a number, all of one client. */
function earlier(version: number): Host {
  const file = `test/examples/versions/${version}.xlsx`;
  const host = createHost({
    keepsWorlds: true,
    bundle: builtBundle(),
    book: bookFiles.readBookFile(file),
    now: NOW_UTC,
    user: OWNER,
    owner: OWNER,
    properties: bookFiles.readSidecar(file)?.properties ?? {},
  });
  const type = (title: string, textOf: (row: number) => string): void => {
    const at = contentsOf(host, 'Сделки')[0]?.indexOf(title) ?? -1;
    host.typeInto(
      'Сделки',
      `${columnLetters(at)}2`,
      Array.from({ length: 2 * PAIRS }, (_, row) => [textOf(row)]),
    );
  };
  type('№', (row) => `П-${String(Math.floor(row / 2))}`);
  type('Контрагент', () => 'ООО Балка');
  return host;
}

const reportOf = (host: Host): Report => host.callServer('report', [{ language: 'ru', from: '', to: '' }]) as Report;
const rowOf = (host: Host): readonly unknown[] | undefined =>
  contentsOf(host, 'Правила').find(([name]) => name === NAME);
const proposed = (host: Host): string | undefined =>
  proposalOf(host).rules.find(({ name }) => name === 'positions')?.value;

describe.each(Array.from({ length: SHEET_VERSION }, (_, at) => at + 1))(
  '«Один номер — одна сделка» in a sheet of version %i',
  (version) => {
    test('has no row there, is off, and set-up from the menu leaves both so', () => {
      const host = earlier(version);
      const { positions, kpi } = reportOf(host);
      expect([rowOf(host), positions]).toEqual([undefined, 0]);
      host.run('setUp');
      expect(rowOf(host)).toBeUndefined();
      expect(reportOf(host)).toMatchObject({ positions: 0, kpi });
    });

    test.each([
      ['нет', 0],
      ['да', PAIRS],
    ])('is asked by the pages of set-up where numbers repeat: %s', (answer, positions) => {
      const host = earlier(version);
      expect(proposed(host)).toBe('да');
      setUpBy(host, choiceFor(host, { rules: { positions: answer } }));
      expect(rowOf(host)?.slice(0, 2)).toEqual(answer === 'да' ? [NAME, answer] : undefined);
      expect(reportOf(host).positions).toBe(positions);
    });
  },
);
