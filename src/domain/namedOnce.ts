import type { CheckId } from './checks';
import { SERIOUSNESS } from './checks/check';
import type { Finding } from './checks/check';
import { requiredFieldMissing } from './checks/requiredFieldMissing';
import type { DealColumn } from './deal';

/** Checks that say of a cell that it is blank; what cannot be read counts as blank. */
const BLANK_CELL: readonly string[] = [
  'cost-missing',
  'promise-unconfirmed',
  'stage-without-evidence',
  'paid-not-shipped',
  'next-step-missing',
  'loss-reason-missing',
] satisfies readonly CheckId[];

/**
 * A deal's findings for a list in which a cell is named once: a cell that cannot be read is told as that alone, in the
 * place and with the seriousness of whoever took it for blank; a required field that another finding names is not named
 * again. Their order stays, the most serious first.
 */
export function namedOnce(findings: readonly Finding[]): readonly Finding[] {
  const unreadable = findings.find(({ check }) => check === 'cell-unreadable');
  const cells = new Set<DealColumn>(unreadable?.fault);
  const named = new Set(cells);
  const told: Finding[] = [];
  let isTold = unreadable === undefined;
  for (const finding of findings) {
    const own = finding.check === requiredFieldMissing.id ? withoutFields(finding, named) : finding;
    if (own === null || finding === unreadable || isBlankness(finding, cells)) {
      if (unreadable === undefined || isTold || !finding.fault.some((column) => cells.has(column))) continue;
      isTold = true;
      told.push({ ...plain(unreadable), severity: moreSerious(unreadable, finding) });
      continue;
    }
    told.push(own);
    if (BLANK_CELL.includes(own.check)) own.fault.forEach((column) => named.add(column));
  }
  return told;
}

function isBlankness({ check, fault }: Finding, cells: ReadonlySet<DealColumn>): boolean {
  return BLANK_CELL.includes(check) && fault.every((column) => cells.has(column));
}

/** Null where every field is named already. */
function withoutFields(finding: Finding, named: ReadonlySet<DealColumn>): Finding | null {
  const fields = finding.fault.filter((column) => !named.has(column));
  if (fields.length === finding.fault.length) return finding;
  return fields.length === 0 ? null : requiredFieldMissing.findingOf({ fields });
}

const plain = ({ check, severity, fault, text }: Finding): Finding => ({ check, severity, fault, text });

const moreSerious = (one: Finding, other: Finding): Finding['severity'] =>
  SERIOUSNESS[one.severity] <= SERIOUSNESS[other.severity] ? one.severity : other.severity;
