import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Host } from 'apps-script-host';
import type { SidebarReady } from '../../../src/addon/server/state';
import { PLACES } from '../../../src/sheets/tabs/summary/summaryLayout';
import { HOUR_MS } from '../../support/dailyHost';
import { contentsOf, sheetIn } from '../../support/look';
import { ROWS } from '../../support/salesBook';
import { hostOf, NOW_UTC, OWNER, salesBook } from '../../support/salesHost';

const SHIPPED = ROWS[3] ?? [];
/** Two shipped deals without the day on which their profit would count; each brings 81 967,21 ₽ without VAT. */
const UNDATED = ['М-5', 'М-6'].map((id) => SHIPPED.map((cell, at) => (at === 0 ? id : at === 11 ? '' : cell)));
const MORE = 'Ещё 2 отгружены без даты: 163 934 ₽ прибыли не признано';
const SAID = MORE.replace('Ещё', 'ещё');
const plain = (text: unknown): string => String(text).replace(/\u00a0/g, ' ');

/** The morning after set-up: the summary is built and the letter sent. */
function morning(rows: typeof ROWS): Host {
  const host = hostOf(
    salesBook(rows, {
      Правила: [
        ['Правило', 'Значение'],
        ['Кому утренняя сводка', OWNER],
      ],
    }),
  );
  host.run('setUp');
  host.run('installTriggers');
  host.advanceTo(NOW_UTC + 2 * HOUR_MS);
  return host;
}

describe('what is sold and in no month', () => {
  let host: Host;
  beforeAll(() => {
    host = morning([...ROWS, ...UNDATED]);
  });

  test('is said beside the profit of the summary, with a link to the first such row', () => {
    const cell = sheetIn(host.toBookData(), 'Сводка').rows[PLACES.sentence.row]?.[0];
    const title = plain(cell?.value);
    expect(title).toBe(MORE);
    const [link, ...others] = cell?.links ?? [];
    expect([title.slice(link?.start, link?.end), others]).toEqual([MORE, []]);
    const deals = host.workbook.sheetNamed('Сделки')?.id;
    expect(link?.url).toBe(`#gid=${deals}&range=A6`);
  });

  test('and of the letter', () => {
    const [letter] = host.outbox;
    expect(plain(letter?.body)).toContain(`; ${SAID}`);
    expect(plain(letter?.htmlBody)).toMatch(
      /<a href="[^"]+#gid=\d+&amp;range=A6"[^>]*>ещё 2 отгружены без даты[^<]*<\/a>/,
    );
  });

  test('in the sidebar a click goes there', () => {
    const { notRecognized } = host.callServer('sidebarState') as SidebarReady;
    expect(plain(notRecognized?.text)).toBe(SAID);
    expect(notRecognized?.first.row).toBe(6);
    expect(host.callServer('goToRow', [notRecognized?.first.row, notRecognized?.first.key])).toBe(true);
  });

  test('is gone with the dates', () => {
    for (const row of [6, 7]) host.typeInto('Сделки', `L${row}`, '16.06.2026');
    host.run('dailyBuild');
    expect((host.callServer('sidebarState') as SidebarReady).notRecognized).toBeNull();
    const cell = sheetIn(host.toBookData(), 'Сводка').rows[PLACES.sentence.row]?.[0];
    expect([cell?.links, contentsOf(host, 'Сводка').flat().join()]).toEqual([
      undefined,
      expect.not.stringContaining('без даты'),
    ]);
  });
});
