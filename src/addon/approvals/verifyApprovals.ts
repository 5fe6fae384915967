import type { DecisionRow } from '../../domain/rules/approvals';
import type { ApprovalLine } from '../../sheets/reading/approvalLines';
import type { ChainHead, Gap, StoredChain } from './chain';
import { decisionIn } from './decisionLine';
import { sealedLines } from './sealedLines';
import type { SealedLine } from './sealedLines';

/** Something that a signer should know of the approvals tab. Rows are named, never what stands in them. */
export type ApprovalProblem =
  /** There are lines, and no secret to check them by. */
  | { readonly kind: 'unverifiable' }
  /** The secret is another workbook's: this is a copy. */
  | { readonly kind: 'copied-book' }
  /** Entries from–to are missing; `older` sound ones below them do not count. */
  | { readonly kind: 'gap'; readonly from: number; readonly to: number; readonly older: number }
  | { readonly kind: LineFault; readonly rows: readonly number[] };

/** Typed or altered; a copy of a sound line; sound, but no part of the chain; sound, but out of its place. */
export type LineFault = 'forged' | 'copied' | 'replayed' | 'moved';

export interface VerifiedApprovals {
  /** Those that count, in the order in which they were made. */
  readonly decisions: readonly DecisionRow[];
  readonly problems: readonly ApprovalProblem[];
  /** After which the next line goes on. */
  readonly head: ChainHead;
  /** The break below which nothing counts. */
  readonly gap: Gap | null;
}

interface Walk {
  /** From the newest to the oldest. */
  readonly chained: readonly SealedLine[];
  readonly gap: Gap | null;
}

function highestBelow(lines: readonly SealedLine[], sequence: number, base: number): SealedLine | undefined {
  return lines
    .filter((line) => line.sequence < sequence && line.sequence > base)
    .reduce<SealedLine | undefined>((best, line) => (best && best.sequence >= line.sequence ? best : line), undefined);
}

/** From the head back, each line by the signature that the next one names; past a gap only when the owner knows it. */
function walkBack(lines: readonly SealedLine[], head: ChainHead, { base, gaps }: StoredChain): Walk {
  const byMac = new Map(lines.map((line) => [line.mac, line]));
  const chained: SealedLine[] = [];
  let { sequence, mac } = head;
  while (sequence > base) {
    let line = byMac.get(mac);
    if (line?.sequence !== sequence) {
      line = highestBelow(lines, sequence, base);
      const gap = { below: line?.sequence ?? base, above: sequence + 1 };
      if (!gaps.some(({ below, above }) => below === gap.below && above === gap.above)) return { chained, gap };
      if (line === undefined) break;
    }
    chained.push(line);
    sequence = line.sequence - 1;
    mac = line.previousMac;
  }
  return { chained, gap: null };
}

/** A run cut between the sheet and the properties left lines past the head: they are signed, so they are taken in. */
function adoptedHead(lines: readonly SealedLine[], head: ChainHead): ChainHead {
  const next = lines.find((line) => line.sequence === head.sequence + 1 && line.previousMac === head.mac);
  return next === undefined ? head : adoptedHead(lines, next);
}

function movedRows(lines: readonly SealedLine[]): number[] {
  let highest = 0;
  return lines.flatMap(({ sequence, row }) => {
    if (sequence < highest) return [row];
    highest = sequence;
    return [];
  });
}

const NOTHING = { decisions: [], head: { sequence: 0, mac: '' }, gap: null };

/**
 * Which lines of the approvals tab count (spec §5): those with a right signature that the chain from the stored head
 * reaches without an unknown gap. All others are named in `problems`.
 */
export function verifyApprovals(
  lines: readonly ApprovalLine[],
  stored: StoredChain | null,
  spreadsheetId: string,
): VerifiedApprovals {
  if (stored?.spreadsheetId !== spreadsheetId) {
    const kind = stored === null ? 'unverifiable' : 'copied-book';
    return { ...NOTHING, problems: lines.length === 0 ? [] : [{ kind }] };
  }
  const { sealed, forged, copied } = sealedLines(lines, stored);
  const head = adoptedHead(sealed, stored.head);
  const { chained, gap } = walkBack(sealed, head, stored);
  const isChained = new Set(chained);
  const beside = sealed.filter((line) => !isChained.has(line));
  const isOlder = ({ sequence }: SealedLine): boolean =>
    gap !== null && sequence <= gap.below && sequence > stored.base;
  const replayed = beside.filter((line) => !isOlder(line)).map(({ row }) => row);
  const decisions = chained.flatMap(({ line }) => decisionIn(line) ?? []).reverse();
  const faults: Readonly<Record<LineFault, readonly number[]>> = { forged, copied, replayed, moved: movedRows(sealed) };
  const problems: ApprovalProblem[] = (Object.keys(faults) as LineFault[])
    .filter((kind) => faults[kind].length > 0)
    .map((kind) => ({ kind, rows: faults[kind] }));
  if (gap !== null)
    problems.push({ kind: 'gap', from: gap.below + 1, to: gap.above - 1, older: beside.filter(isOlder).length });
  return { decisions, problems, head: { sequence: head.sequence, mac: head.mac }, gap };
}
