import { describe, expect, test } from '@jest/globals';
import type * as Server from '../../../src/addon/server';
import type { CrossingName } from '../../../src/sidebar/shared/crossable';
import { sidebarHost } from '../../support/sidebarBook';

interface Doors {
  readonly plain: (row: number) => { readonly lines: readonly string[]; readonly owed?: number | null };
  readonly date: () => { readonly at: Date };
  readonly gone: () => { readonly name: string | undefined };
  readonly map: () => ReadonlyMap<string, string>;
  readonly asksDate: (at: Date) => string;
}

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

/** Not compiled when a value that cannot cross is let through, or a server function returns one. */
const onlyPlain: Same<CrossingName<Doors>, 'plain'> = true;
const wholeServer: Same<CrossingName<typeof Server>, keyof typeof Server> = true;

describe('what crosses google.script.run', () => {
  test('is settled when the page is compiled', () => {
    expect([onlyPlain, wholeServer]).toEqual([true, true]);
  });

  test.each<[keyof typeof Server, readonly unknown[]]>([
    ['sidebarState', []],
    ['selectedDeal', []],
    ['setUpProposal', [null]],
    ['money', []],
    ['clientCard', ['Балка']],
    ['whatIf', ['8', '']],
    ['losses', ['year', '', '']],
    ['report', [{ language: 'ru', from: '', to: '' }]],
  ])('what %s answers arrives as it was sent', (name, args) => {
    const host = sidebarHost();
    host.select('Сделки', 'A3');
    const answer = host.callServer(name, args);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
