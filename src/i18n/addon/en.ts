import { pluralEn } from '../../domain/words/plural';
import type { AddonMessages } from './messages';

export const en = (): AddonMessages => ({
  title: 'ROP control',
  menu: {
    sidebar: 'Open the sidebar',
    setUp: 'Set up this sheet',
    checkAll: 'Check every deal',
    dailyBuild: "Build the day's report",
    installTriggers: 'Turn on the daily report',
    selfTest: 'Self-test',
    switchOff: 'Switch off on this sheet',
    about: 'What this is and what it sees',
  },
  about:
    'ROP control checks the deals of this sheet: margins and discounts against the ladder, next steps, speed of answers, debts and promises. ' +
    'No data leaves the sheet but in mails that you turn on on the Rules tab. Anyone who can edit the sheet can see all its tabs; shared by link, it is open to everyone who has the link: look at Share. ' +
    'Installed as an add-on, it lets no forged approval count. ' +
    'A script bound to the sheet can be opened by any of its editors: there, edits of approvals are noticed, not prevented.',
  setUpDone: (columns, tabs, rules, rows) =>
    columns + tabs + rules + rows === 0
      ? 'The sheet is set up already: nothing to add.'
      : `Columns added: ${columns}, tabs: ${tabs}, rules: ${rules}.${rows > 0 ? ` Rows moved: ${rows}.` : ''} Your columns and rows are where they were.`,
  rowsHidden: (tab) => `Some rows of the "${tab}" tab are hidden and cannot be moved: remove the filter and go on.`,
  setUpLeft: 'Set-up of the sheet is not finished.',
  nothingUnderWay: 'Nothing to go on with: set-up is finished or undone. Refresh the sidebar.',
  checked: (deals, withFindings) => `Deals checked: ${deals}. Needing attention: ${withFindings}.`,
  built: (day) => `The report for ${day} is on the Summary and KPI tabs.`,
  buildGoesOn: 'The sheet is large: the hourly check or an open sidebar will finish the report.',
  buildUnfinished: (done, of) => `Today's report is not complete, ${done} parts of ${of} are done. Going on with it.`,
  triggersOn: (hour) => `The report will be built every day after ${hour}:00, and changes checked every hour.`,
  runBySomebodyElse: (owner) => `For now ${owner} does it; should that stop, your account goes on.`,
  tabsShut: (tabs) =>
    `The report is not turned on: under your name the check may not write on the tabs ${tabs.map((tab) => `"${tab}"`).join(', ')}. ` +
    'Ask the owner to choose "Set up this sheet" in the menu, which lets in everyone on the Team tab, or to turn the report on.',
  clockBlind:
    'Google ran the hourly check without the spreadsheet: it was not done. Turn the report on anew; if that fails, it takes a script in the sheet itself.',
  nearCells: (millions) =>
    `The deals have ${millions} of the sheet's 10 million cells: it is time to move closed years to another book.`,
  nearMinutes: (minutes) => `The report took ${minutes} of 6 minutes: it is time to move closed years to another book.`,
  runsBy: (owner, when) => `Scheduled check: ${owner}, sign of life at ${when}`,
  runsByNobody: 'No scheduled check is running: the menu has "Turn on the daily report".',
  undone: (columns, tabs, kept) =>
    `Set-up undone: ${columns} columns and ${tabs} tabs removed. ` +
    (kept.length === 0 ? 'Your columns and rows are where they were.' : `What people wrote stays: ${kept.join(', ')}.`),
  nothingToUndo: 'Nothing to undo: there is no record of a set-up of this sheet.',
  badCall: 'The sidebar sent something unexpected: refresh it and try again.',
  badColumns: 'The sheet is no longer the one on the screen, or the sidebar sent something else: refresh the sidebar.',
  selectDeal: 'Select a row of deals to see all about it.',
  foreignDeal: "This is another manager's deal.",
  rowChanged: 'The row was changed meanwhile: nothing was written. Look at what it says now.',
  planTextAndDay: 'A text is needed, and a date no earlier than today.',
  noStepColumns: 'No step can be set here: the step columns are missing, or a formula fills the date.',
  cellsClosed: 'These cells are closed to you or refuse such a value: look at the row.',
  stepSet: (deal, day) => `${deal}: step set for ${day}.`,
  actionSet: (client, day) => `${client}: action set for ${day}.`,
  busy: 'Another run is updating this sheet. Try again in a minute.',
  rowsMoved: 'Rows of deals moved while they were being checked: nothing was written. Try again.',
  positionsUnseen: (id) => `Rows of deal No. ${id} stand far apart or have moved: run "Check every deal"`,
  positions: { title: 'A position of', row: (row, item) => `row ${row}${item === '' ? '' : ` · ${item}`}` },
  moveRefused: (stage, why) => `Not moved to ${stage}: ${why}`,
  headerLost: (header) =>
    `The "${header}" column is not found any more, so some checks are off: put the header back, or choose the column in "Set up this sheet"`,
  andMore: (text, count) => (count === 0 ? text : `${text}. And ${count} more ${pluralEn(count, 'row', 'rows')}`),
  payments: {
    noPaidColumn: 'The deals have no "Paid" column to write into. Add it.',
    blank: 'blank',
    asks: (deal, standing, wanted) =>
      `${deal}: "Paid" says ${standing}, the payments ${wanted}. Not written: type what is right.`,
    undone: (lines, stay) =>
      `The import is undone, payments taken away: ${lines}.` +
      (stay === 0 ? '' : ` ${stay} stay: their deals were changed since.`),
  },
  slippedPast: (count) => `Went on past the gate: ${count}. See the verdict of those rows.`,
  clock: (instant) => new Date(instant).toISOString().slice(11, 16),
  signedOut: 'It is not clear who opened the sheet: sign in to Google and let the add-on see your address.',
  unknownPerson: (email) => `${email} is not on the Team tab: ask the owner to add it.`,
  firstOwner: (email) =>
    `Nobody owns a file on a shared drive, and Team names no owner: you (${email}) become the first.`,
  needsRole: (role) => `This is for ${role === 'owner' ? 'the owner' : 'the head of sales or the owner'}.`,
  consentMissing: (scope) =>
    `Google did not permit this (${scope}): choose the menu item again and agree. If it does not ask, remove the add-on at myaccount.google.com/permissions first.`,
  unexpected: (entry) => `Unexpected error (${entry}). The execution log has the details.`,
  googleFailed: {
    passing: 'Google Sheets does not answer. Try again in a minute: what was done is kept, nothing is written twice.',
    quota: "This account's daily Google limit is used up: it goes on tomorrow.",
  },
  tabProtected:
    'The protection of the tabs keeps you out: ask the owner to choose "Set up this sheet" in the menu, which lets in everyone on the Team tab.',
  tableRefuses:
    'The tab is a Google table, whose typed columns take no writes: convert it to a range (Format menu) and try again.',
  badPeriod: 'The period starts after it ends.',
  badDays: 'Both dates are needed, as in 2026-04-01.',
  switchOff: {
    question:
      'Switch ROP control off on this sheet? The checks on schedule and on typing, the highlights, the hints and the protections go. ' +
      'Your data, our columns and our tabs stay as plain cells.',
    done:
      'Switched off. Our columns and tabs stay as plain cells: delete them if you like. ' +
      'The key of the approvals is kept outside the cells, so that they count if you come back. ' +
      'To come back: "Set up this sheet", then "Turn on the daily report". Schedules of other people end by themselves within an hour.',
    stamp: 'Switched off',
  },
  copied:
    'This is a copy of a sheet that was set up: its schedule, protections and the key of its approvals stayed with the original. "Set up this sheet" in the menu starts afresh here.',
  setupErrors: {
    'no-deals-table': () =>
      'No table of deals was found: on no tab are three columns recognised in one of the first ten rows. Give them usual names, say Client, Price, Stage, and try again.',
    'not-set-up': () => 'This sheet is not set up, or is switched off: choose "Set up this sheet" in the menu.',
    'own-column-away': () =>
      'The "Verdict" or "key" column is deleted, or moved away from our others: move it back to them, or choose "Set up this sheet" in the menu.',
    'newer-version': () => 'A newer version of the add-on set this sheet up: update the add-on. Nothing was changed.',
  },
  selfTest: {
    agrees: 'agrees',
    differs: 'differs',
    fails: 'fails',
    seen: (seen, assumed) => `${seen}; expected ${assumed}`,
    done: (count, odd) => `Self-test: ${count} probes, ${odd} not as expected. The lines are on the Log tab.`,
  },
  roles: { manager: 'manager', head: 'head of sales', owner: 'owner' },
  credit: {
    any: 'any',
    none: 'signs no credit',
    upTo: (limit) => `up to ${limit}`,
    deferral: (limit) => `deferral ${limit}`,
    overLimit: (limit) => `sum over the limit ${limit}`,
    overdue: (limit) => `overdue ${limit}`,
  },
});
