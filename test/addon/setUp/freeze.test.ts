import { describe, expect, test } from '@jest/globals';
import type { SheetData } from 'apps-script-host';
import { plainBook } from '../../support/plainBook';
import { HEADER, ROWS, salesSheet } from '../../support/salesBook';
import { hostOf } from '../../support/salesHost';
import { choiceFor, planned, proposalOf, setUpBy, undo } from './setUpCalls';

const hostWith = (changes: Partial<SheetData>, header: readonly string[] = HEADER) =>
  hostOf(plainBook(salesSheet(ROWS, changes, header)));
const frozenIn = (host: ReturnType<typeof hostWith>) => host.toBookData().sheets[0]?.frozenColumns;

describe('№ and client standing still at the left', () => {
  const moved = [...HEADER.slice(2, 6), ...HEADER.slice(0, 2), ...HEADER.slice(6)];

  test.each<[string, Partial<SheetData>, readonly string[], boolean]>([
    ['is offered', {}, HEADER, true],
    ['is offered where fewer columns do', { frozenColumns: 1 }, HEADER, true],
    ['is not where they do already', { frozenColumns: 2 }, HEADER, false],
    ['is not where they stand too far to the right', {}, moved, false],
    ['is not without a client', {}, HEADER.map((title, at) => (at === 1 ? 'Своё 2' : title)), false],
    ['is not where it would cut a merged cell', { merges: ['B40:C40'] }, HEADER, false],
    ['is where a merged cell stands on one side of it', { merges: ['A40:B40', 'C40:F41'] }, HEADER, true],
  ])('%s', (_, changes, header, isOffered) => {
    const host = hostWith(changes, header);
    expect(proposalOf(host).canFreeze).toBe(isOffered);
    expect(planned(host, choiceFor(host, { freeze: true })).freezes).toBe(isOffered);
    expect(planned(host, choiceFor(host)).freezes).toBe(false);
  });

  test('is done when it is asked for, and taken back with the rest', () => {
    const host = hostWith({ frozenColumns: 1 });
    setUpBy(host, choiceFor(host, { freeze: true }));
    expect(frozenIn(host)).toBe(2);
    expect(proposalOf(host).canFreeze).toBe(false);
    undo(host);
    expect(frozenIn(host)).toBe(1);
  });

  test('nothing is frozen unasked, and what somebody froze since stays', () => {
    const host = hostWith({});
    setUpBy(host);
    expect(frozenIn(host)).toBe(0);
    setUpBy(host, choiceFor(host, { freeze: true }));
    const sheet = host.workbook.sheetNamed('Сделки');
    if (sheet) sheet.frozenColumns = 3;
    undo(host);
    expect(frozenIn(host)).toBe(3);
  });
});
