import type { SetUpRecord } from '../../sheets/setUp/undoSetUp';
import { demandRole } from '../book/access';
import { forgetText, keepText, keptText } from '../store/keptText';
import type { OpenedBook } from '../book/openedBook';
import { accessTo } from '../book/openedBook';
import type { DocumentProperties } from '../book/sheetVersion';
import { storedJson } from '../store/storedJson';

/** What the set-ups of a workbook have added, and whether tabs were closed for all but the owner and the heads. */
export interface KeptRecord extends SetUpRecord {
  readonly isProtected: boolean;
  /** Tabs whose rows were moved under the deals: never again. */
  readonly gathered: readonly { readonly id: number; readonly title: string }[];
}

const NAME = 'setUp';

/** The document properties that hold the record. */
export function recordNames(properties: DocumentProperties): string[] {
  return Object.keys(properties).filter((name) => /^setUp\d*$/.test(name));
}

/** Refuses whoever may not take set-up back: where tabs are closed, or nothing is known of it, that is the owner's. */
export function demandUndoer(opened: OpenedBook): void {
  const access = accessTo(opened);
  demandRole(access, 'head', opened.say);
  if (recordIn(opened.properties)?.isProtected !== false) demandRole(access, 'owner', opened.say);
}

/** As an earlier version kept it: in one property, without the rules and the moved tabs, which it did not write. */
type EarlierRecord = Omit<KeptRecord, 'rules' | 'gathered'> & Partial<Pick<KeptRecord, 'rules' | 'gathered'>>;

/** The record that the document's properties hold, or null. */
export function recordIn(properties: DocumentProperties): KeptRecord | null {
  const record = storedJson(keptText(NAME, properties) ?? properties[NAME]) as EarlierRecord | null;
  return record && { rules: [], gathered: [], ...record };
}

/** Both set-ups as one, so that undoing takes back what either added. */
function together(earlier: KeptRecord | null, later: KeptRecord): KeptRecord {
  if (earlier === null) return later;
  return {
    tabs: [...earlier.tabs, ...later.tabs],
    columns: [...new Set([...earlier.columns, ...later.columns])],
    ownColumns: earlier.ownColumns + later.ownColumns,
    validated: [...new Set([...earlier.validated, ...later.validated])],
    rules: rulesTogether(earlier.rules, later.rules),
    isProtected: earlier.isProtected || later.isProtected,
    gathered: [...earlier.gathered, ...later.gathered],
    ...frozenTogether(earlier, later),
  };
}

function frozenTogether(earlier: KeptRecord, later: KeptRecord): Pick<KeptRecord, 'frozen'> {
  const frozen = later.frozen ?? earlier.frozen;
  return frozen === undefined ? {} : { frozen: { ...frozen, before: (earlier.frozen ?? frozen).before } };
}

/** What stood before the first set-up, and what the last one wrote. */
function rulesTogether(earlier: KeptRecord['rules'], later: KeptRecord['rules']): KeptRecord['rules'] {
  const keyOf = ({ spot }: KeptRecord['rules'][number]): string => JSON.stringify(spot);
  const rules = new Map(earlier.map((rule) => [keyOf(rule), rule]));
  for (const rule of later) rules.set(keyOf(rule), { ...rule, before: (rules.get(keyOf(rule)) ?? rule).before });
  return [...rules.values()];
}

const NOTHING: KeptRecord = {
  tabs: [],
  columns: [],
  ownColumns: 0,
  validated: [],
  rules: [],
  isProtected: false,
  gathered: [],
};

/** Adds to what was kept, where there is anything to add. */
export function keepRecord(kept: DocumentProperties, made: Partial<KeptRecord>): void {
  const text = JSON.stringify(together(recordIn(kept), { ...NOTHING, ...made }));
  if (text !== keptText(NAME, kept)) keepText(NAME, text);
}

export function forgetRecord(): void {
  forgetText(NAME);
  PropertiesService.getDocumentProperties().deleteProperty(NAME);
}
