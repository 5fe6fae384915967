import type { ApprovalLine } from '../../sheets/reading/approvalLines';
import { asRead } from '../../sheets/cells/asText';
import type { StoredChain } from './chain';
import { canonicalLine, macOf } from './lineMac';

/** A line whose signature is right. */
export interface SealedLine {
  readonly row: number;
  readonly sequence: number;
  readonly mac: string;
  readonly previousMac: string;
  readonly line: ApprovalLine;
}

/** The lines of the tab, sorted by what their signatures say; each list is in the order of the rows. */
export interface SealedLines {
  readonly sealed: readonly SealedLine[];
  /** Rows whose signature is not ours: typed, altered, or signed in another workbook. */
  readonly forged: readonly number[];
  /** Rows that repeat a sealed line above them. */
  readonly copied: readonly number[];
}

/** One signature over lines of an earlier chain. */
export function historyMac(lines: readonly ApprovalLine[], { secret, spreadsheetId }: StoredChain): string {
  return macOf(JSON.stringify(lines.map((line) => [canonicalLine(line, spreadsheetId), line.mac])), secret);
}

/** The unsealed lines without those of an earlier chain, as long as these stand as they did. */
function withoutHistory(unsealed: readonly ApprovalLine[], stored: StoredChain): readonly ApprovalLine[] {
  const { lines, mac } = stored.history;
  if (lines === 0 || historyMac(unsealed.slice(0, lines), stored) !== mac) return unsealed;
  return unsealed.slice(lines);
}

/** Checks the signature of every line. */
export function sealedLines(lines: readonly ApprovalLine[], stored: StoredChain): SealedLines {
  const sealed = new Map<string, SealedLine>();
  const copied: number[] = [];
  const unsealed: ApprovalLine[] = [];
  for (const line of lines) {
    const { row, previousMac } = line;
    const mac = macOf(canonicalLine(line, stored.spreadsheetId), stored.secret);
    if (asRead(line.mac) !== mac) unsealed.push(line);
    else if (sealed.has(mac)) copied.push(row);
    else sealed.set(mac, { row, sequence: Number(line.sequence), mac, previousMac, line });
  }
  return { sealed: [...sealed.values()], forged: withoutHistory(unsealed, stored).map(({ row }) => row), copied };
}
