import type { Host } from 'apps-script-host';
import { columnsOf } from './columns';
import type { DemoWorld } from './world';

/** What the demo needs to know of a deal that waits for a decision. */
interface Waiting {
  readonly row: number;
  readonly key: string;
  readonly fingerprint: string;
  readonly manager: string;
  readonly canApprove: boolean;
}

function waitingFor(host: Host): readonly Waiting[] {
  const { approvals } = host.callServer('sidebarState') as { readonly approvals: readonly Waiting[] };
  return approvals.filter(({ canApprove }) => canApprove);
}

function decide(host: Host, { key, fingerprint }: Waiting, decision: 'approved' | 'rejected', comment: string): void {
  host.callServer('decide', [{ key, fingerprint, decision, comment }]);
}

const placeOf = (id: string, world: DemoWorld): number => columnsOf(world).findIndex((column) => column.id === id);
const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** The seller of an approved deal gives another hundred roubles away, and so voids the approval. */
function lowerPrice(host: Host, { row, manager }: Waiting, world: DemoWorld): void {
  const { words, trade, sellers } = world;
  const seller = sellers.find(({ name }) => name === manager);
  const at = placeOf(trade.isByAmount ? 'amount' : 'price', world);
  const price = host.workbook.sheetNamed(words.tabs.deals)?.values.get(row - 1, at);
  if (seller === undefined || typeof price !== 'number') return;
  host.user = seller.email;
  const lower = price > 1000 ? price - 100 : Math.floor(price * 0.99);
  host.typeInto(words.tabs.deals, `${letterOf(at)}${String(row)}`, String(lower));
}

/** A seller has put the next step with one client off three times: the add-on saw each of them. */
export function putStepOff(host: Host, world: DemoWorld): void {
  const { words, sellers } = world;
  const sheet = host.workbook.sheetNamed(words.tabs.deals);
  const [stage, manager, step] = ['stage', 'manager', 'nextStepDate'].map((id) => placeOf(id, world)) as [
    number,
    number,
    number,
  ];
  const rows = Array.from({ length: sheet?.maxRows ?? 0 }, (_, at) => at).reverse();
  const at = rows.find(
    (row) => sheet?.values.get(row, stage) === words.stages.contact && sheet.values.get(row, step) !== null,
  );
  const seller = sellers.find(({ name }) => name === sheet?.values.get(at ?? 0, manager));
  if (at === undefined || seller === undefined) return;
  host.user = seller.email;
  for (const day of [23, 25, 30]) {
    const date = words.language === 'ru' ? `${String(day)}.06.2026` : `2026-06-${String(day)}`;
    host.typeInto(words.tabs.deals, `${letterOf(step)}${String(at + 1)}`, date);
  }
}

/**
 * What a team has decided by the time somebody looks: the owner refused one deal, the head approved another, whose price
 * was lowered since. All by the add-on itself, so that every line of the approvals is signed.
 */
export function makeDecisions(host: Host, world: DemoWorld): void {
  const { head, owner, words } = world;
  host.user = head.email;
  const [approved] = waitingFor(host);
  if (approved !== undefined) decide(host, approved, 'approved', words.approved);
  host.user = owner.email;
  const [refused] = waitingFor(host).filter(({ key }) => key !== approved?.key);
  if (refused !== undefined) decide(host, refused, 'rejected', words.rejected);
  if (approved !== undefined) lowerPrice(host, approved, world);
}
