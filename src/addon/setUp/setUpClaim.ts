import { isDealColumn } from '../../sheets/reading/deals/dealsChoice';
import type { DealsChoice } from '../../sheets/reading/deals/dealsChoice';
import { isRuleRef } from '../../sheets/setUp/rules/ruleRef';
import { Refusal } from '../run/refusal';
import type { SetUpChoice, SetUpLook } from './setUpState';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type AnyRecord = Readonly<Record<string, unknown>>;

/** Longer texts and lists come from no form of ours. */
const LONGEST = 500;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isColumn = (value: unknown): boolean => isText(value) && isDealColumn(value);

function isListOf(value: unknown, isItem: (item: AnyRecord) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length <= LONGEST &&
    value.every((item: unknown) => typeof item === 'object' && item !== null && isItem(item as AnyRecord))
  );
}

function isLook({ tab, headers }: AnyRecord): boolean {
  return isText(tab) && isListOf(headers, ({ column, header }) => isColumn(column) && isText(header));
}

const RULE_PARTS = ['tab', 'name', 'group', 'column', 'text'];

function isChoice(claim: AnyRecord): boolean {
  const { addColumns, rules, triggers } = claim;
  const isRule = (rule: AnyRecord): boolean =>
    RULE_PARTS.every((part) => isText(rule[part])) && isRuleRef(rule as never);
  return (
    isLook(claim) &&
    Array.isArray(addColumns) &&
    addColumns.every(isColumn) &&
    isListOf(rules, isRule) &&
    typeof triggers === 'boolean'
  );
}

function demanded(given: unknown, isRight: (claim: AnyRecord) => boolean, refusal: string): AnyRecord {
  const claim = typeof given === 'object' && given !== null ? (given as AnyRecord) : {};
  if (!isRight(claim)) throw new Refusal(refusal);
  return claim;
}

/** The page's choice, once every part of it is what it should be. */
export function demandChoice(given: unknown, refusal: string): SetUpChoice {
  return demanded(given, isChoice, refusal) as unknown as SetUpChoice;
}

export function demandLook(given: unknown, refusal: string): SetUpLook {
  return demanded(given, isLook, refusal) as unknown as SetUpLook;
}

/** The tab and headers of a claim as the document keeps them; a tab that is not there is refused. */
export function dealsChoiceOf({ tab, headers }: SetUpLook, spreadsheet: Spreadsheet, refusal: string): DealsChoice {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Refusal(refusal);
  return {
    tab: { title: tab, id: sheet.getSheetId() },
    headers: Object.fromEntries(headers.map(({ column, header }) => [column, header])),
    settled: {},
  };
}
