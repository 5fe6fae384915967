type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Shows a toast from a simple trigger, where it may be refused (AuthMode LIMITED) or not show at all (phones). What it
 * says stands in the row too, so a refusal loses nothing and must not end the run.
 */
export function tryToast(sheet: Sheet, text: string, title: string): void {
  try {
    sheet.getParent().toast(text, title);
  } catch {
    return;
  }
}
