import type { Host } from 'apps-script-host';
import { DEMO_COLUMNS } from './columns';
import { HEAD, OWNER, SELLERS } from './trade';

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

const placeOf = (title: string): number => DEMO_COLUMNS.findIndex(({ header }) => header.startsWith(title));
const PRICE = placeOf('Цена, ');

/** The seller of an approved deal gives another hundred roubles away, and so voids the approval. */
function lowerPrice(host: Host, { row, manager }: Waiting): void {
  const seller = SELLERS.find(({ name }) => name === manager);
  const price = host.workbook.sheetNamed('Сделки')?.values.get(row - 1, PRICE);
  if (seller === undefined || typeof price !== 'number') return;
  host.user = seller.email;
  host.typeInto('Сделки', `${String.fromCharCode(65 + PRICE)}${String(row)}`, String(price - 100));
}

/** A seller has put the next step with one client off three times: the add-on saw each of them. */
export function putStepOff(host: Host): void {
  const sheet = host.workbook.sheetNamed('Сделки');
  const [stage, manager, step] = ['Статус', 'Ответственный', 'Дата шага'].map(placeOf) as [number, number, number];
  const rows = Array.from({ length: sheet?.maxRows ?? 0 }, (_, at) => at).reverse();
  const at = rows.find((row) => sheet?.values.get(row, stage) === 'Контакт' && sheet.values.get(row, step) !== null);
  const seller = SELLERS.find(({ name }) => name === sheet?.values.get(at ?? 0, manager));
  if (at === undefined || seller === undefined) return;
  host.user = seller.email;
  for (const day of [23, 25, 30])
    host.typeInto('Сделки', `${String.fromCharCode(65 + step)}${String(at + 1)}`, `${String(day)}.06.2026`);
}

/**
 * What a team has decided by the time somebody looks: the owner refused one deal, the head approved another, whose price
 * was lowered since. All by the add-on itself, so that every line of the approvals is signed.
 */
export function makeDecisions(host: Host): void {
  host.user = HEAD.email;
  const [approved] = waitingFor(host);
  if (approved !== undefined) decide(host, approved, 'approved', 'Постоянный клиент, берёт каждый месяц');
  host.user = OWNER.email;
  const [refused] = waitingFor(host).filter(({ key }) => key !== approved?.key);
  if (refused !== undefined) decide(host, refused, 'rejected', 'Ниже закупки не отгружаем');
  if (approved !== undefined) lowerPrice(host, approved);
}
