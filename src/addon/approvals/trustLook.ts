import type { Instant } from '../../domain/calendar/time';
import { isTooOpen, protectionProblems } from '../../sheets/safeguards/protections';
import type { ProtectionProblem } from '../../sheets/safeguards/protections';
import type { Access } from '../book/access';
import { keptRules } from '../book/keptRules';
import type { OpenedBook } from '../book/openedBook';
import type { DocumentProperties } from '../book/sheetVersion';
import { tabEditorsOf } from '../book/tabEditors';
import { storedJson } from '../store/storedJson';

/** What was found when somebody of a role last looked at the protections. */
interface TrustLook {
  readonly at: Instant;
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

/** What the last look found, where that still holds: within the day, and while nobody has typed in a tab of rules. */
export function trustAt(opened: OpenedBook, access: Access): readonly ProtectionProblem[] {
  const { book, properties } = opened;
  const { owner, head } = looksIn(properties);
  const look = access.role === 'head' && (head?.at ?? 0) > (owner?.at ?? 0) ? head : owner;
  const isKept = look !== undefined && look.at <= book.now && book.now - look.at < HOLDS_MS;
  return isKept && keptRules(properties) !== null ? look.problems : lookAtTrust(opened, access);
}

/** Every tab was just closed to whom it is not for. */
export function trustRestored(at: Instant): void {
  const look: TrustLook = { at, problems: [] };
  keepTrust({ owner: look, head: look });
}

export function forgetTrust(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}

function looksIn({ [PROPERTY]: text }: DocumentProperties): TrustLooks {
  return (storedJson(text) ?? {}) as TrustLooks;
}

function keepLook({ book, properties }: OpenedBook, { role }: Looker, problems: readonly ProtectionProblem[]): void {
  if (role !== 'manager') keepTrust({ ...looksIn(properties), [role]: { at: book.now, problems } });
}

function keepTrust(looks: TrustLooks): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(looks));
}
