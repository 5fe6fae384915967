/** How an execution was started decides what it may: platform.md, heading "Authorization". */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const NEEDS_FULL =
  /^(MailApp\.|ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)|Ui\.(show|alert|prompt)|Session\.get(Active|Effective)User$)/;
const DOCUMENT = /^(Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange)\./;
const OF_DOCUMENT = /^SpreadsheetApp\.(getActive|getActiveSpreadsheet|getActiveSheet|getActiveRange|flush)$/;

/** Calls that a simple trigger answers with a blank user instead of an error. */
const BLANK_USER = /^Session\.get/;

/** Throws when an execution of `mode` may not make the call. */
export function requireMode(mode: AuthMode, className: string, method: string): void {
  if (mode === 'FULL') return;
  const call = `${className}.${method}`;
  const refused =
    (NEEDS_FULL.test(call) && !BLANK_USER.test(call)) ||
    (mode === 'NONE' &&
      (DOCUMENT.test(call) || OF_DOCUMENT.test(call) || /^(Properties|Cache|Lock)Service/.test(call))) ||
    (mode === 'CUSTOM_FUNCTION' && (writes(className, method) || call === 'SpreadsheetApp.getUi'));
  if (refused) throw new Error(`You do not have permission to call ${call}`);
}

function writes(className: string, method: string): boolean {
  return DOCUMENT.test(`${className}.`) && !/^(get|is|has|can|offset)/.test(method);
}
