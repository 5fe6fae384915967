import { ROLE_WORDS } from '../../domain/role';
import type { ApprovalMessages } from './messages';

const NAMED = 10;
const rowsOf = (rows: readonly number[]): string => {
  const more = rows.length > NAMED ? ` and ${rows.length - NAMED} more` : '';
  return `Approvals, ${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, NAMED).join(', ')}${more}`;
};
const entries = (from: number, to: number): string => (from === to ? `entry ${from} is` : `entries ${from}–${to} are`);
const ROLES = ROLE_WORDS.en;

const signed = (days: number): string => (days > 0 ? `+${days}` : `−${-days}`);

export const en = (): ApprovalMessages => ({
  problems: {
    unverifiable:
      'Approvals cannot be verified: this workbook is a copy, or its key is lost. None counts; the owner can start afresh',
    'copied-book':
      'This workbook is a copy: its approvals belong to the original and do not count here. The owner can start afresh; old lines are kept',
    forged: (rows) => `${rowsOf(rows)}: typed or altered by hand, not counted`,
    copied: (rows) => `${rowsOf(rows)}: a repeat of a line above, not counted`,
    replayed: (rows) => `${rowsOf(rows)}: signed, but out of the chain, not counted`,
    moved: (rows) => `${rowsOf(rows)}: moved; decisions are taken in the order of their numbers`,
    gap: (from, to, older) =>
      `Approvals: ${entries(from, to)} missing; older ones (${older}) do not count until the owner acknowledges the gap`,
    'protection-missing': (tab) =>
      `The "${tab}" tab is not protected: nothing is signed until the owner presses "Repair the protections"`,
    'protection-narrow': (tab) =>
      `The protection of the "${tab}" tab keeps out someone of the team: the owner lets them in by "Repair the protections"`,
    'protection-weakened': (tab) =>
      `The protection of the "${tab}" tab is weakened: nothing is signed until the owner presses "Repair the protections"`,
  },
  refused: {
    dealGone: 'This deal is no longer in the sheet: refresh the list.',
    numbersChanged: 'The numbers changed while you were deciding: look at them again.',
    lost: 'The deal is lost: there is nothing to approve.',
    notNeeded: "No approval is needed: the numbers are within the seller's own limits.",
    noCreditAsked: "Nothing of the client's credit waits for approval.",
    decided: (word, day, by) => `Decided already on ${day}: ${word}, ${by}.`,
    aboveRung: (signer) => `This is above your rung: ${signer}.`,
    ownDeal: (signer) => `Nobody signs their own deal above their rung: ${signer}.`,
    notTheNamedOwner: 'The owner on the Team tab signs; your address is not there.',
    unverifiable: 'Signatures cannot be verified here. The owner starts approvals afresh in the sidebar, under Decide.',
    protections: (tabs) =>
      `Protection is off or weakened: ${tabs.join(', ')}. Nothing is signed until the owner repairs it.`,
    tabChanged: (tab) => `The "${tab}" tab lacks columns: put their headers back.`,
    notYourDeal: "This is another manager's deal: they or the head ask for approval.",
    requestTaken: "The manager's own request stands there already: it stays as it is.",
    noRequestColumn: 'Deals have no Request column: add it or set the sheet up again.',
    noGap: 'There is no gap in the approvals.',
    nothingToRestart: 'The approvals of this workbook can be verified: there is no need to start afresh.',
  },
  done: {
    approved: (deal) => `${deal}: approved.`,
    rejected: (deal) => `${deal}: refused.`,
    asked: (deal, signer) => `${deal}: request recorded, ${signer}.`,
    withdrawn: (deal) => `${deal}: request withdrawn.`,
    gapAcknowledged: (from, to) => `Acknowledged: ${entries(from, to)} missing. Older approvals count again.`,
    restarted: (lines) => `Approvals started afresh. Old lines kept: ${lines}.`,
    protected: 'The protections are repaired.',
  },
  ladder: {
    discount: (discount, role, limit) => `Discount ${discount} (${ROLES[role]} up to ${limit})`,
    margin: (margin, role, floor) => `Margin ${margin} (${ROLES[role]} from ${floor})`,
    offer: (price, floor) => `From ${price} it holds ${floor}`,
    noRung: (role) => `The ladder has no rung for the ${ROLES[role]}`,
  },
  card: {
    row: (row) => `row ${row}`,
    of: (value, limit) => `${value} of ${limit}`,
    waits: (time) => `waiting for ${time}`,
    profit: (money) => `Profit ${money}`,
    margin: (share) => `margin ${share}`,
    discount: (share) => `Discount ${share}`,
    missing: (money) => `${money} short of the floor`,
    debt: (money, days) => `Owes ${money}${days === '' ? '' : `, ${days} overdue`}`,
    left: (money) => `limit left ${money}`,
    paysOnTime: (share, days) => `Pays on time ${share}, usually ${days === 0 ? 'on the day' : `${signed(days)} days`}`,
    earlier: (decision, day, comment) => `Before: ${decision} ${day}${comment === '' ? '' : `, "${comment}"`}`,
  },
  signs: (signer) => `needs ${signer}`,
  nobody: 'nobody may approve it; the owner may refuse',
  answered: (word, day, by, comment) =>
    `${word.charAt(0).toUpperCase()}${word.slice(1)} on ${day} by ${by}${comment === '' ? '' : `: "${comment}"`}`,
  notices: {
    subject: (book, count, amount) => `${book}: ${count} to decide${amount === '' ? '' : `, ${amount}`}`,
    asOf: (clock) => `Figures as of this letter, ${clock}`,
    said: (who, text) => `${who === '' ? '' : `${who}: `}"${text}"`,
    when: 'A request from the sidebar is mailed at once, one typed into the sheet within an hour of working time.',
    answersTitle: 'Answers about your deals',
    held: "Not all letters about requests went: no permission to send mail, or the day's mails are kept for the morning",
    nobody: 'Nobody can be told of requests: no head or owner on the Team tab has exactly one address',
  },
  voided: 'Numbers changed after the decision',
  lapsed: 'The approval has expired: 7 days have passed, or the debt has grown',
  credit: "Client's credit",
  numbers: {
    price: (price) => `price ${price}`,
    list: (price) => `list ${price}`,
    cost: (price) => `cost ${price}`,
    margin: (share) => `margin ${share}`,
    discount: (share) => `discount ${share}`,
    deferral: (days) => `deferral ${days}`,
    excess: (money) => `limit +${money}`,
    overdue: (money, days) => `overdue ${money}, ${days}`,
  },
});
