import { isDealColumn } from '../../sheets/reading/deals/dealsChoice';
import type { DealsChoice } from '../../sheets/reading/deals/dealsChoice';
import type { RuleAnswer } from '../../sheets/setUp/rules/rulePlan';
import { isRuleColumn, isRuleRef, isRuleTab } from '../../sheets/setUp/rules/ruleRef';
import { Refusal } from '../run/refusal';
import { flag, listOf, orElse, record, textUpTo, where } from '../run/shape';
import type { ShapesOf } from '../run/shape';
import type { SetUpChoice, SetUpLook } from './setUpState';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Longer texts and lists come from no form of ours. */
const LONGEST = 500;

const shortText = textUpTo(LONGEST);
const column = where(shortText, isDealColumn);

const LOOK: ShapesOf<SetUpLook> = {
  tab: shortText,
  headers: listOf(record({ column, header: shortText }), LONGEST),
  gather: orElse(listOf(shortText, LONGEST), []),
  trade: orElse(shortText, ''),
};

const rule = record<RuleAnswer>({
  tab: where(shortText, isRuleTab),
  name: shortText,
  group: shortText,
  column: where(shortText, isRuleColumn),
  text: shortText,
});

export const setUpLook = record<SetUpLook>(LOOK);

export const setUpChoice = record<SetUpChoice>({
  ...LOOK,
  addColumns: listOf(column, LONGEST),
  rules: listOf(where(rule, isRuleRef), LONGEST),
  freeze: orElse(flag, false),
  triggers: flag,
});

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
