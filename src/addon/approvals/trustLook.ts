import type { Instant } from '../../domain/calendar/time';
import { protectionProblems } from '../../sheets/safeguards/protections';
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

/** Looks at the protections of the tabs that signatures rest on, and remembers what was found. Thirty calls. */
export function lookAtTrust(
  opened: OpenedBook,
  { email, role }: Pick<Access, 'email' | 'role'>,
): readonly ProtectionProblem[] {
  const { spreadsheet, book, properties } = opened;
  const problems = protectionProblems(spreadsheet, tabEditorsOf(book.rules.team, email));
  if (role !== 'manager') keepTrust({ ...looksIn(properties), [role]: { at: book.now, problems } });
  return problems;
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

function keepTrust(looks: TrustLooks): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(looks));
}
