import { expect, test } from '@jest/globals';
import { cellAreas } from '../../../src/sheets/cells/cellAreas';

test.each([
  ['none', [], []],
  ['one cell', [[2, 0]], ['A2:A2']],
  ['neighbours below one another are one area', [[3, 1], [2, 1], [4, 1]], ['B2:B4']], // prettier-ignore
  ['a gap parts them', [[2, 1], [4, 1]], ['B2:B2', 'B4:B4']], // prettier-ignore
  ['so does another column', [[2, 1], [3, 26]], ['B2:B2', 'AA3:AA3']], // prettier-ignore
])('%s', (_, cells, areas) => {
  expect(cellAreas(cells.map(([row = 0, column = 0]) => ({ row, column })))).toEqual(areas);
});
