/** Every scope of the manifest with the reason for it; docs/deploy.md's table and the doctor come from here. */
export interface ScopeReason {
  readonly scope: string;
  /** What we do with it. */
  readonly why: string;
  /** What still works for a person who refuses it. */
  readonly without: string;
  /** An entry that needs it. */
  readonly entry: string;
}

export const SCOPES: readonly ScopeReason[] = [
  {
    scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    why: 'reads the deals and writes the verdicts, in the open spreadsheet and no other',
    without: 'nothing but the menu',
    entry: 'checkAll',
  },
  {
    scope: 'https://www.googleapis.com/auth/script.container.ui',
    why: 'shows the sidebar',
    without: 'everything that is done from the menu and in the rows',
    entry: 'openSidebar',
  },
  {
    scope: 'https://www.googleapis.com/auth/script.scriptapp',
    why: 'installs the hourly trigger, and those for inserted rows and for forms',
    without: 'the checks while typing, the menu and the sidebar; nothing runs by the clock',
    entry: 'installTriggers',
  },
  {
    scope: 'https://www.googleapis.com/auth/userinfo.email',
    why: 'knows who is at the keyboard, to tell a manager from a head and an approval from a forgery',
    without: 'the checks while typing; what asks for a role is refused',
    entry: 'checkAll',
  },
  {
    scope: 'https://www.googleapis.com/auth/script.send_mail',
    why: 'sends what the rules tab turned on: the morning digest to heads and owners, a request to whoever signs it, the answer to its manager, managers their day',
    without:
      'everything but turning the daily report on; when it is taken back later, an add-on’s summary says that no mail goes, and a script inside the sheet runs nothing by the clock',
    entry: 'onClock',
  },
];
