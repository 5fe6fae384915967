import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { Host } from 'apps-script-host';
import { as } from '../approvals/desk';
import { NOW_UTC, SELLER } from '../../support/salesHost';
import { sidebarHost } from '../../support/sidebarBook';

const stateOf = (host: Host) => host.callServer('sidebarState') as SidebarReady;
const figure = (host: Host, id: string) => stateOf(host).figures.find((one) => one.id === id);

/** Ships a quote of 10 t at 60 000 ₽ that cost 45 000 ₽: 150 000 ₽ with VAT, 122 950,82 ₽ without. */
function shipToday(host: Host): void {
  host.typeInto('Сделки', 'L2', '17.06.2026');
}

describe('the figures of the day', () => {
  test('a day without sales leaves the profit as it was yesterday', () => {
    expect(figure(sidebarHost(), 'gross-profit')?.note).toBe('как вчера');
  });

  test('what was earned today is the change since yesterday', () => {
    const host = sidebarHost();
    shipToday(host);
    expect(figure(host, 'gross-profit')?.note).toMatch(/^\+122.951.₽ со вчера$/);
  });

  test('a share changes by points, not by per cent of itself', () => {
    const host = sidebarHost();
    host.typeInto('Сделки', 'H2', '55000');
    shipToday(host);
    expect(figure(host, 'margin')?.note).toMatch(/^−\d+(,\d)?.п\. п\. со вчера$/);
  });

  test('on the first of the month nothing is compared with the month before', () => {
    const host = sidebarHost();
    host.advanceTo(NOW_UTC + 14 * 86_400_000);
    expect(figure(host, 'gross-profit')?.note).toBe('как вчера');
    expect(figure(host, 'margin')?.note).toBe('');
  });
});

describe('the rules in force', () => {
  test('are those of the workbook, with what each role may sign', () => {
    const host = sidebarHost();
    const { rules, canSetUp } = stateOf(host);
    expect(rules).toMatchObject({ responseMinutes: 30, stopAfterDays: 7, gate: 'block', dailyHour: 8, digestTo: '' });
    expect(rules.ladder.map(({ role, discountUpTo }) => [role, discountUpTo])).toEqual([
      ['менеджер', '3\u00a0%'],
      ['РОП', '7\u00a0%'],
      ['собственник', ''],
    ]);
    expect([canSetUp, as(host, SELLER, () => stateOf(host).canSetUp)]).toEqual([true, false]);
  });
});

describe('a permission that was not given', () => {
  test('is named, not called an unexpected error', () => {
    const host = sidebarHost();
    host.refusedScopes.add('https://www.googleapis.com/auth/userinfo.email');
    expect(() => stateOf(host)).toThrow(/googleapis\.com\/auth\/userinfo\.email/);
  });
});
