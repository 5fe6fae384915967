import { describe, expect, test } from '@jest/globals';
import { readSidecar, writeSidecar } from '../../src/files/sidecar';
import type { Sidecar } from '../../src/files/sidecar';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();
const ENDING = '.kept.json';
const SIDECAR: Sidecar = {
  version: 1,
  title: 'Продажи',
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
  properties: {
    spreadsheetId: 'local-1',
    stores: { document: { secret: 's' }, 'user:a@b.ru': { seen: 'да' } },
    triggers: [],
  },
  digest: '',
  sheets: [],
  namedRanges: [],
};

describe('the sidecar of a workbook', () => {
  test('comes back as it was written', () => {
    writeSidecar(file('a.xlsx'), ENDING, SIDECAR);
    expect(readSidecar(file('a.xlsx'), ENDING)).toEqual(SIDECAR);
  });

  test('is none where the workbook has none', () => {
    expect(readSidecar(file('b.xlsx'), ENDING)).toBeNull();
  });

  test.each([
    ['no JSON', '{"version":1', 'is damaged: it is no sidecar of a workbook'],
    ['a list', '[]', 'is damaged: it is no sidecar of a workbook'],
    ['a newer version', '{"version":2}', 'is of another version of this program'],
    ['fields missing', '{"version":1}', 'is damaged: it is no sidecar of a workbook'],
    [
      'a property that is no text',
      JSON.stringify({ ...SIDECAR, properties: { stores: { document: { a: 1 } } } }),
      'is damaged: it is no sidecar of a workbook',
    ],
    [
      'a sheet without its size',
      JSON.stringify({ ...SIDECAR, sheets: [{ name: 'a' }] }),
      'is damaged: it is no sidecar of a workbook',
    ],
  ])('with %s is refused in one plain sentence', (_, text, fault) => {
    file('c.xlsx.kept.json', text);
    expect(() => readSidecar(file('c.xlsx'), ENDING)).toThrow(`The file "c.xlsx.kept.json" ${fault}.`);
  });
});
