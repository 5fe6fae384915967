import type { Instant } from '../../domain/calendar/time';
import { isTooOpen, protectionProblems } from '../../sheets/safeguards/protections';
import type { ProtectionProblem } from '../../sheets/safeguards/protections';
import type { Team } from '../../domain/rules/team';
import { printOfText } from '../../sheets/cells/fingerprint32';
import type { Book } from '../../sheets/reading/book';
import type { Access } from '../book/access';
import type { OpenedBook } from '../book/openedBook';
import type { DocumentProperties } from '../book/sheetVersion';
import { tabEditorsOf } from '../book/tabEditors';
import { storedJson } from '../store/storedJson';

/** What was found when somebody of a role last looked at the protections. */
interface TrustLook {
  readonly at: Instant;
  /** Tells whom the protections were to let in. */
  readonly editors?: string;
  readonly problems: readonly ProtectionProblem[];
}

/** An owner sees all of them; a head not who may edit a tab that is closed to the head. */
type TrustLooks = Readonly<Partial<Record<'owner' | 'head', TrustLook>>>;

const PROPERTY = 'trust';
/** A look is thirty calls: it holds until the next day's. Before a signature everybody looks anew. */
const HOLDS_MS = 26 * 3_600_000;

type Looker = Pick<Access, 'email' | 'role'>;

/** What is wrong now with the protections of the tabs that signatures rest on. Thirty calls. */
function protectionsNow({ spreadsheet, book }: OpenedBook, { email }: Looker): readonly ProtectionProblem[] {
  return protectionProblems(spreadsheet, tabEditorsOf(book.rules.team, email));
}

/** The same, remembered for those who only look. */
export function lookAtTrust(opened: OpenedBook, looker: Looker): readonly ProtectionProblem[] {
  const problems = protectionsNow(opened, looker);
  keepLook(opened, looker, problems);
  return problems;
}

/** Tabs on which no signature may rest now; that there are some is remembered. */
export function weakTabs(opened: OpenedBook, looker: Looker): readonly ProtectionProblem[] {
  const problems = protectionsNow(opened, looker);
  const weak = problems.filter(isTooOpen);
  if (weak.length > 0) keepLook(opened, looker, problems);
  return weak;
}

/** What the last look found, where that still holds: within the day, and while the same people sign. */
export function trustAt(opened: OpenedBook, access: Access): readonly ProtectionProblem[] {
  const { book, properties } = opened;
  const { owner, head } = looksIn(properties);
  const look = access.role === 'head' && (head?.at ?? 0) > (owner?.at ?? 0) ? head : owner;
  const isKept = look !== undefined && look.at <= book.now && book.now - look.at < HOLDS_MS;
  return isKept && look.editors === printOfEditors(book.rules.team) ? look.problems : lookAtTrust(opened, access);
}

/** Every tab was just closed to whom it is not for by the team of `book`. */
export function trustRestored(book: Pick<Book, 'now' | 'rules'>): void {
  const look = lookOf(book, []);
  keepTrust({ owner: look, head: look });
}

export function forgetTrust(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}

function looksIn({ [PROPERTY]: text }: DocumentProperties): TrustLooks {
  return (storedJson(text) ?? {}) as TrustLooks;
}

function keepLook({ book, properties }: OpenedBook, { role }: Looker, problems: readonly ProtectionProblem[]): void {
  if (role !== 'manager') keepTrust({ ...looksIn(properties), [role]: lookOf(book, problems) });
}

function lookOf({ now: at, rules }: Pick<Book, 'now' | 'rules'>, problems: readonly ProtectionProblem[]): TrustLook {
  return { at, editors: printOfEditors(rules.team), problems };
}

/** Whoever asks is let in too, and changes nothing of what is found for the others. */
function printOfEditors(team: Team): string {
  const { owners, heads } = tabEditorsOf(team, '');
  return printOfText(JSON.stringify([owners, heads]));
}

function keepTrust(looks: TrustLooks): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(looks));
}
