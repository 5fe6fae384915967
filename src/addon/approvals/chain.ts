import { storedJson } from '../store/storedJson';

/** The last line of the approvals and its signature; number 0 without any. */
export interface ChainHead {
  readonly sequence: number;
  readonly mac: string;
}

/** A break in the chain: the entry below it and the entry above it, both of which may be missing themselves. */
export interface Gap {
  readonly below: number;
  readonly above: number;
}

/** What the document's properties keep of the approvals, out of reach of the sheet. */
export interface StoredChain {
  readonly secret: string;
  /** Of the workbook for which the secret was made: a copy has another. */
  readonly spreadsheetId: string;
  readonly head: ChainHead;
  /** The entry after which this chain starts. */
  readonly base: number;
  /** Gaps that the owner knows of. */
  readonly gaps: readonly Gap[];
  /** Lines of an earlier chain, kept to be read: how many, and one signature over all of them. */
  readonly history: { readonly lines: number; readonly mac: string };
}

/** The document property that holds the chain. */
export const CHAIN = 'approvals';

/** The chain that the document's properties hold, or null: never made, lost, damaged, or a copy that got none. */
export function storedChain(properties: Readonly<Record<string, string>>): StoredChain | null {
  const stored = storedJson(properties[CHAIN]);
  return stored !== null && isChain(stored) ? stored : null;
}

/** Half a chain would count nothing right; without a secret anybody could sign. */
function isChain(stored: Partial<StoredChain>): stored is StoredChain {
  const { secret, spreadsheetId, head, base, gaps, history } = stored;
  const areTexts = [secret, spreadsheetId, head?.mac, history?.mac].every((text) => typeof text === 'string');
  const areNumbers = [head?.sequence, base, history?.lines].every((count) => typeof count === 'number');
  return areTexts && areNumbers && secret !== '' && Array.isArray(gaps);
}

/** Keeps the chain, in one write. */
export function keepChain(chain: StoredChain): void {
  PropertiesService.getDocumentProperties().setProperty(CHAIN, JSON.stringify(chain));
}

const UUIDS = 4;

/** A secret of more than 400 random bits, as one digest. */
function newSecret(): string {
  const chance = Array.from({ length: UUIDS }, () => Utilities.getUuid()).join();
  return Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, chance));
}

/** A chain without lines. */
export function newChain(spreadsheetId: string): StoredChain {
  const head = { sequence: 0, mac: '' };
  return { secret: newSecret(), spreadsheetId, head, base: 0, gaps: [], history: { lines: 0, mac: '' } };
}
