import type { Host } from 'apps-script-host';
import { claimOn } from '../approvals/desk';
import { HEAD, hostOf, OWNER, SELLER } from '../../support/salesHost';
import { debtLine, stepLine } from '../../support/sidebarBook';
import { bareBook, firm, writtenOutside } from './firm';
import { kept } from './kept';

/** Something that a person or the clock starts, and what is done after it went wrong. */
export interface Entry {
  readonly name: string;
  /** The workbook before it, each time the same. */
  readonly open: () => Host;
  /** Brought about before anything goes wrong. */
  readonly ready?: (host: Host) => void;
  readonly act: (host: Host) => void;
  /** What a person or the clock does next: the same again, or, after typing, the recheck. */
  readonly again: (host: Host) => void;
  /** Typing whose event was lost is another way for it to end: the gate is then told of, not kept (spec §4). */
  readonly maySlip?: true;
}

type Act = (host: Host) => void;

const checkAll: Act = (host) => void host.run('checkAll', [], { as: OWNER });

function repeated(name: string, open: () => Host, act: Act): Entry {
  return { name, open, act, again: act };
}

/** What is typed by the seller; the recheck is what completes it. */
function typed(name: string, open: () => Host, a1: string, content: string | string[][], more: Partial<Entry>): Entry {
  const act: Act = (host) => {
    host.user = SELLER;
    host.typeInto('Сделки', a1, content);
  };
  return { name, open, act, again: checkAll, ...more };
}

/** An edit that looks at the whole book fills the cache, as the first of a day does. */
const warm: Act = (host) => {
  host.user = SELLER;
  host.typeInto('Сделки', 'E2', '10');
};

/** New rows, changed ones, moves that nobody saw, a copied row: as an import leaves them. */
function changedFirm(ready: Host): () => Host {
  const book = ready.toBookData();
  const copied = book.sheets[0]?.rows[1] ?? [];
  const changed = writtenOutside(book, [
    [3, 4, 'КП'],
    [4, 4, 'Сделка'],
    [5, 7, 60_000],
    ...copied.flatMap((cell, at): [number, number, string | number][] =>
      cell === null || typeof cell.value === 'object' ? [] : [[9, at + 1, cell.value as string | number]],
    ),
    [9, 1, 'М-8'],
    [10, 1, 'М-9'],
    [10, 2, 'Новый'],
    [10, 4, 'Лид'],
  ]);
  return kept(hostOf(changed, { now: ready.now(), user: OWNER, properties: ready.properties }));
}

const byTrigger =
  (handler: string): Act =>
  (host) => {
    const uid = host.properties.triggers.find((each) => each.handler === handler)?.id;
    host.run(handler, [{ triggerUid: uid }], { as: HEAD });
  };

const byServer =
  (user: string, name: string, ...args: readonly unknown[]): Act =>
  (host) => {
    host.user = user;
    host.callServer(name, args);
  };

/** Every entry that writes, with a small workbook to write in. */
export function entries(): readonly Entry[] {
  const ready = firm();
  const open = kept(ready);
  const changed = changedFirm(ready);
  const bare = kept(hostOf(bareBook(), { user: OWNER }));
  ready.user = HEAD;
  const claim = claimOn(ready, 'М-4');
  const debt = debtLine(ready, 'М-6');
  const step = stepLine(ready, 'М-7');
  return [
    repeated('setUp', bare, (host) => void host.run('setUp')),
    repeated('checkAll', changed, checkAll),
    repeated('recheck (onSheetChange)', changed, byTrigger('onSheetChange')),
    typed('edit: a price, cold', open, 'G2', '59000', {}),
    typed('edit: a price', open, 'G2', '59000', { ready: warm }),
    typed('edit: an accepted move', open, 'D3', 'КП', { ready: warm }),
    typed('edit: a paste of accepted moves', open, 'D2', [['Сделка'], ['КП']], { ready: warm }),
    typed('edit: a refused move', open, 'D4', 'Сделка', { ready: warm, maySlip: true }),
    typed('edit: a paste of refused moves', open, 'D4', [['Сделка'], ['Сделка']], { ready: warm, maySlip: true }),
    repeated('requestApproval', open, byServer(SELLER, 'requestApproval', { key: claim.key, text: 'прошу' })),
    repeated('decide: approved', open, byServer(HEAD, 'decide', claim)),
    repeated('decide: refused', open, byServer(HEAD, 'decide', { ...claim, decision: 'rejected' })),
    repeated(
      'setNextStep',
      open,
      byServer(HEAD, 'setNextStep', { ...pick(step), step: 'выслать счёт', day: '2026-06-19' }),
    ),
    repeated(
      'setDebtAction',
      open,
      byServer(HEAD, 'setDebtAction', { ...pick(debt), action: 'звонок', day: '2026-06-18', by: 'Ли' }),
    ),
    repeated('dailyBuild', changed, (host) => void host.run('dailyBuild', [], { as: OWNER })),
    repeated('onClock: build and mail', changed, byTrigger('onClock')),
  ];
}

function pick({ key, seen, ...rest }: { readonly key: string; readonly seen: string; readonly row?: number }) {
  return { key, seen, row: rest.row };
}
