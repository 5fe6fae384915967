import type { ApprovalLine } from '../../sheets/reading/approvalLines';
import { newChain } from './chain';
import type { Gap, StoredChain } from './chain';
import { historyMac } from './sealedLines';
import { verifyApprovals } from './verifyApprovals';

/** The chain with `gap` known, and every older one that shows behind it. */
export function chainPastGaps(lines: readonly ApprovalLine[], stored: StoredChain, gap: Gap): StoredChain {
  let chain = stored;
  for (let next: Gap | null = gap; next !== null;) {
    chain = { ...chain, gaps: [...chain.gaps, next] };
    next = verifyApprovals(lines, chain, chain.spreadsheetId).gap;
  }
  return chain;
}

/** A new chain that goes on after the numbers in use; the lines that stand there are remembered as history. */
export function freshChain(lines: readonly ApprovalLine[], spreadsheetId: string): StoredChain {
  const numbers = lines.map(({ sequence }) => Number(sequence)).filter(Number.isSafeInteger);
  const base = Math.max(lines.length, ...numbers);
  const chain = { ...newChain(spreadsheetId), head: { sequence: base, mac: '' }, base };
  return { ...chain, history: { lines: lines.length, mac: historyMac(lines, chain) } };
}
