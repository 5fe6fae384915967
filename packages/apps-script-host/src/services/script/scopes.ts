const ROOT = 'https://www.googleapis.com/auth/';

const SPREADSHEETS = ['spreadsheets.currentonly', 'spreadsheets'];

/** The scopes of which one suffices, by class or by call. */
const needed: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: SPREADSHEETS,
  'SpreadsheetApp.getUi': [],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.getUserTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  MailApp: ['script.send_mail'],
};

/**
 * Throws in Google's words when the manifest names its scopes and none that the call needs is among the granted.
 * A manifest without `oauthScopes` is granted what its code needs.
 */
export function requireScope(granted: readonly string[] | undefined, className: string, method: string): void {
  const scopes = needed[`${className}.${method}`] ?? needed[className] ?? [];
  if (!granted || scopes.length === 0 || scopes.some((scope) => granted.includes(ROOT + scope))) return;
  const names = scopes.map((scope) => ROOT + scope).join(' || ');
  throw new Error(
    `Specified permissions are not sufficient to call ${className}.${method}. Required permissions: (${names})`,
  );
}
