import type { SheetMessages } from './messages';

export const en = (): SheetMessages => ({
  forbidden: 'forbidden',
  slippedPast: 'Got past the gate.',
  wholeTeam: 'All',
  help: {
    fromList: (tab) => `Best chosen from the list: the tab "${tab}"`,
    date: 'A date, such as 2026-06-17',
    notNegative: 'A number of zero or more',
    lossReason: 'Best chosen from the list: it shows where deals are lost',
  },
  protection: {
    ownColumns: 'ROP control: these columns fill themselves in',
    tab: (tab) => `ROP control: "${tab}"`,
  },
  log: {
    words: {
      checkAll: 'Check of every deal',
      setUp: 'Set-up',
      onClock: 'Hourly check',
      onSheetChange: 'Rows inserted',
      onForm: 'Form answer',
      dailyBuild: "Day's report",
      decide: 'Approval',
      digest: 'Morning digest',
      selfTest: 'Self-test',
      switchOff: 'Switching off',
      acknowledgeGap: 'Gap acknowledged',
      startAfresh: 'Approvals afresh',
      repairProtections: 'Protected tabs',
      run: 'checked',
      typed: 'own rule',
    },
    skipped: (count) => `Cells not read: ${count}`,
    cell: (address, value) => `${address} "${value}"`,
    typed: (columns) => `A Google table has its own rules in ${columns.join(', ')}; ours need it converted to a range`,
    doubled: (tab, headers) => `${tab}: a header stands twice: ${headers.join(', ')}`,
    mended: (what) => `Report tabs mended: ${what.join('; ')}`,
    passedOver: (count) => `Rows that are no deals: ${count}`,
    reasons: { separator: 'separators', total: 'totals', header: 'repeated headers' },
    more: (count) => `and ${count} more`,
  },
});
