import { describe, expect, test } from '@jest/globals';
import type { CardAtPlace, CardPlace, DealCard } from '../../src/addon/server/dealCard';
import type { Host } from 'apps-script-host';
import { ROWS } from '../support/salesBook';
import { changedOutside, checkedHost, coldHost, HEAD, hostOf, salesBook } from '../support/salesHost';

type Shown = DealCard & { readonly kind: 'deal' };

function cardAt(host: Host, a1: string, tab = 'Сделки'): DealCard {
  host.select(tab, a1);
  host.ledger.reset();
  return host.callServer('selectedDeal') as DealCard;
}

describe('the card of the selected deal', () => {
  test('shows its numbers, every finding with what would clear it, and the standards of its stage', () => {
    const host = checkedHost();
    host.user = HEAD;
    const card = cardAt(host, 'C3') as Shown;
    expect(card).toMatchObject({ kind: 'deal', row: 3, id: 'М-2', manager: 'Ли', stage: 'КП' });
    expect(card.numbers.map(({ title }) => title)).toContain('Маржа');
    expect(card.findings.map(({ check }) => check)).toContain('margin-below-floor');
    expect(card.findings.every(({ clearedBy }) => clearedBy !== '')).toBe(true);
    expect(card.playbook?.ask).toBe('Что не так в предложении');
    // 90 000 off the list, less 22 % of VAT.
    expect(card.cost).toBe('Скидка стоит 73\u00a0770\u00a0₽ прибыли');
    expect((cardAt(host, 'A2') as Shown).cost).toBe('');
  });

  test('carries the next step of the row, and a step set from it goes to the row', () => {
    const host = checkedHost();
    const { key, row, next } = cardAt(host, 'C2') as Shown;
    expect(next).toMatchObject({ step: 'звонок', day: '2026-06-18', on: '18.06' });
    const claim = { key, row, seen: next?.seen ?? '', step: 'выслать счёт', day: '2026-06-19' };
    expect(host.callServer('setNextStep', [claim])).toBe('М-1: шаг на 19.06 записан.');
    expect((cardAt(host, 'C2') as Shown).next).toMatchObject({ step: 'выслать счёт', on: '19.06' });
    const other = { ...claim, step: 'заехать на склад' };
    expect(() => host.callServer('setNextStep', [other])).toThrow('Строку тем временем изменили');
  });

  test('a step whose answer was lost can be sent again', () => {
    const host = checkedHost();
    const { key, row, next } = cardAt(host, 'C2') as Shown;
    const claim = { key, row, seen: next?.seen ?? '', step: 'выслать счёт', day: '2026-06-19' };
    const said = host.callServer('setNextStep', [claim]);
    expect(host.callServer('setNextStep', [claim])).toBe(said);
  });

  test('a row that was never checked has no key yet: no step is set from its card', () => {
    const host = checkedHost();
    host.user = HEAD;
    const added = changedOutside(changedOutside(host, 20, 1, 'М-20'), 20, 2, 'Балка');
    added.user = HEAD;
    expect((cardAt(added, 'A20') as Shown).next).toBeNull();
  });

  test('names what would stop the deal later and can be asked about now', () => {
    const [first = []] = ROWS;
    const host = checkedHost([first.map((cell, at) => (at === 3 ? 'Лид' : at === 6 ? 51_000 : cell))]);
    expect((cardAt(host, 'A2') as Shown).findings.map(({ check }) => check)).toEqual([
      'margin-below-floor',
      'discount-over-limit',
    ]);
  });

  test('a clean deal has no remarks', () => {
    const host = checkedHost();
    expect((cardAt(host, 'A2') as Shown).findings).toEqual([]);
  });

  test('stays with the row that was edited when Enter moves the selection on, until another cell is selected', () => {
    const host = checkedHost();
    host.user = HEAD;
    let before: CardPlace | null = null;
    const rowShownAt = (a1: string): number => {
      host.select('Сделки', a1);
      const card = host.callServer('selectedDeal', [before]) as CardAtPlace;
      before = card.at;
      return card.kind === 'deal' ? card.row : 0;
    };
    expect(rowShownAt('G2')).toBe(2);
    host.typeInto('Сделки', 'G2', '59000');
    expect([rowShownAt('G3'), rowShownAt('G3')]).toEqual([2, 2]);
    host.typeInto('Сделки', 'G3', '58000');
    expect(rowShownAt('G4')).toBe(3);
    expect(rowShownAt('H4')).toBe(4);
    expect(rowShownAt('H5')).toBe(5);
    expect(rowShownAt('H4')).toBe(4);
    host.typeInto('Сделки', 'H4', '49000');
    expect(rowShownAt('A3')).toBe(3);
    before = null;
    expect(rowShownAt('H5')).toBe(5);
  });

  test.each([
    ['the header', 'A1', 'Сделки'],
    ['a blank row', 'A50', 'Сделки'],
    ['another tab', 'A2', 'Этапы'],
  ])('%s is no deal', (_, a1, tab) => {
    expect(cardAt(checkedHost(), a1, tab).kind).toBe('none');
  });

  test("a manager is shown no other manager's deal", () => {
    const host = checkedHost();
    expect(cardAt(host, 'A3')).toMatchObject({ kind: 'none', reason: 'Это сделка другого менеджера.' });
    expect(cardAt(host, 'A2').kind).toBe('deal');
  });

  test('a stranger is refused', () => {
    const host = checkedHost();
    host.user = 'stranger@example.com';
    expect(() => cardAt(host, 'A2')).toThrow(/stranger@example.com/);
  });

  test('what people wrote in the playbook is what is shown', () => {
    const host = checkedHost();
    host.user = HEAD;
    host.typeInto('Стандарты', 'B4', 'Кто решает и когда');
    expect((cardAt(host, 'A3') as Shown).playbook?.ask).toBe('Кто решает и когда');
  });

  test('a stage that the playbook says nothing about has none', () => {
    const host = checkedHost();
    host.user = HEAD;
    host.typeInto('Стандарты', 'A4', 'Раздумья');
    expect((cardAt(host, 'A3') as Shown).playbook).toBeNull();
  });

  test('asks for the row and the playbook, and little else', () => {
    const host = checkedHost();
    cardAt(host, 'A2');
    const { calls, total } = host.ledger.totals;
    expect(total).toBeLessThanOrEqual(7);
    expect(calls['Range.getValues']).toBe(3);
    const cold = coldHost(host);
    cardAt(cold, 'A2');
    expect(cold.ledger.totals.total).toBeLessThanOrEqual(12);
  });

  test('a workbook that was not set up has no card', () => {
    expect(cardAt(hostOf(salesBook()), 'A2').kind).toBe('none');
  });
});
