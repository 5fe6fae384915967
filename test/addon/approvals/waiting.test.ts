import { describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import { HEAD, NOW_UTC, OWNER, SELLER, shown } from '../../support/salesHost';
import { approve, as, desk, queued, reportOf } from './desk';

const MINUTE = 60_000;
const later = (host: Host, minutes: number): void => {
  host.advanceTo(NOW_UTC + minutes * MINUTE);
};

/** How long the request of a deal has waited, as its signer sees it. */
const waits = (host: Host, id = 'М-1'): string =>
  as(host, HEAD, () => queued(host, id).waits).replaceAll('\u00a0', ' ');
const ask = (host: Host, text: string, cell = 'M2'): void => {
  as(host, SELLER, () => host.typeInto('Сделки', cell, text));
};
const sweep = (host: Host): void => {
  as(host, OWNER, () => host.run('checkAll'));
};
/** What stands in the hidden cell of the row, and its address. */
const memory = (host: Host): string => shown(host, 2, 'память');

describe('how long a request waits', () => {
  const host = desk();

  test('is counted from the edit that brought it, whatever happens beside it', () => {
    expect(waits(host)).toBe('');
    later(host, 10);
    ask(host, 'клиент просит');
    later(host, 30);
    ask(host, 'для этапа', 'I2');
    sweep(host);
    later(host, 52);
    sweep(host);
    expect(waits(host)).toBe('ждёт 42 мин');
  });

  test('begins anew with another text and with other numbers', () => {
    ask(host, 'клиент очень просит');
    later(host, 55);
    expect(waits(host)).toBe('ждёт 3 мин');
    ask(host, '56900', 'G2');
    later(host, 60);
    expect(waits(host)).toBe('ждёт 5 мин');
  });

  test('is not lengthened by hand: no run believes a moment before the last that did not see it', () => {
    const forged = memory(host).replace(/\|\d{10}\./, `|${String((NOW_UTC + 3 * 3_600_000 - 86_400_000) / 1000)}.`);
    expect(forged).not.toBe(memory(host));
    const column = hiddenColumn(host, 'память');
    as(host, SELLER, () => host.typeInto('Сделки', `${column}2`, forged));
    expect(waits(host)).toBe('ждёт 8 мин');
    sweep(host);
    expect(waits(host)).toBe('ждёт 8 мин');
  });

  test('ends with the decision, and the row forgets it', () => {
    approve(host, 'М-1');
    // Eight minutes after the last check that had not seen it: that is how far the moment was moved by hand.
    expect(reportOf(host).problems.map(({ code }) => code)).not.toContain('approvals-forged');
    const { all } = reportOf(host).kpi;
    expect([all['decision-median'], all['decision-p90'], all['approvals-waiting']]).toEqual([8, 8, 0]);
    expect(memory(host)).toMatch(/^\d+\|0\|\|КП$/);
    ask(host, '56000', 'G2');
    later(host, 61);
    expect(waits(host)).toBe('ждёт 1 мин');
    ask(host, '', 'M2');
    expect(memory(host)).toMatch(/^\d+\|0\|\|КП$/);
  });
});

/** The letters of a column of ours, which stand past Z. */
function hiddenColumn(host: Host, header: string): string {
  const sheet = host.workbook.sheetNamed('Сделки');
  for (let at = 26; at < (sheet?.maxColumns ?? 0); at += 1)
    if (sheet !== null && host.workbook.displayAt(sheet, 0, at) === header)
      return `A${String.fromCharCode(65 + at - 26)}`;
  throw new Error(`there is no column «${header}»`);
}
