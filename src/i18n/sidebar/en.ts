import type { SidebarMessages } from './messages';

export const en: SidebarMessages = {
  title: 'ROP control',
  loading: 'Counting…',
  retry: 'Try again',
  refresh: 'Refresh',
  failed: (reason) => `That did not work: ${reason}`,
  offline: 'No connection. Nothing is lost: try again when it is back.',
  tabs: { today: 'Today', attention: 'Attention' },
  nothingToDo: 'All is well: no deal needs attention.',
  nothingMatches: 'Nothing matches this filter.',
  allChecks: 'All reasons',
  everyone: 'All managers',
  filterByCheck: 'Filter by reason',
  filterByManager: 'Filter by manager',
  toRow: 'To the row',
  more: (count) => `${count} more`,
  rowGone: 'The row is no longer there: the list has been refreshed.',
  chart: 'Gross profit of the month, day by day',
  builtAt: (when) => `Counted at ${when}`,
  youAre: (name, role) => (name === '' ? role : `${name}, ${role}`),
};
