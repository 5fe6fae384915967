import type { NoticePlan, CountingReasons, SetUpMessages } from './messages';

const vatReason = (header: string): string =>
  header === '' ? 'usually with VAT; check' : `so says the header "${header}"`;

const costReason = ({ unit, deal, isLikely }: NonNullable<CountingReasons['cost']>): string =>
  `the cost is ${unit} of revenue if it is per unit, ${deal} if per deal${isLikely ? '' : '. Neither looks right: please choose'}`;

const positionsReason = ({ repeated, numbers }: NonNullable<CountingReasons['positions']>): string =>
  `numbers in several rows of one client: ${repeated} of ${numbers}. "Yes": the rows of a number count as one deal`;

const dayReason = (day: string): string => `there is no column for it: counted on the day of "${day}"`;

const ROLE_WORDS: SetUpMessages['rules']['roles'] = { manager: 'Manager', head: 'Head', owner: 'Owner' };

const noticePlan = ({ signers, sellers, unreached }: NoticePlan): string => {
  const people = signers.map(({ name, role, email }) => `${name} (${ROLE_WORDS[role]}) → ${email}`);
  const answers = sellers.length === 0 ? '' : `; answers go to the managers: ${sellers.join(', ')}`;
  const lost = unreached.length === 0 ? '' : `; without an address: ${unreached.join(', ')}`;
  return `Requests are mailed to whoever signs them: ${people.join(', ')}${answers}${lost}.`;
};

export const setUpEn: SetUpMessages = {
  intro: 'Nothing is written before the last button.',
  page: 'Step',
  titles: {
    trade: 'What do you sell?',
    columns: 'Your columns',
    stages: 'Your stages',
    people: 'Your people',
    counting: 'How to count',
    sample: 'Your deals',
    rules: 'Rules',
    preview: 'What will change',
    run: 'Setting up',
    standing: 'Set-up',
    done: 'Done',
  },
  buttons: {
    next: 'Next',
    back: 'Back',
    start: 'Set up',
    goOn: 'Go on',
    leave: 'Leave it as it is',
    toWork: 'To work',
    change: 'Look and change',
    undo: 'Undo set-up',
    keep: 'Keep it',
    right: 'Right',
    wrong: 'No, mend it',
  },
  columns: {
    tab: 'The tab with deals',
    shaped: 'Tabs like this one',
    shapedHint:
      'The rows of those ticked are copied under these deals, once: values and formats, and from where in a "Tab" column. The tabs themselves stay as they are.',
    rows: (count) => `rows under the header: ${count}`,
    headerRow: (row) => `Headers in row ${row}`,
    toCheck: 'To check',
    sure: 'Recognised',
    missed: 'What stays unseen without them',
    absent: 'Not found',
    others: 'Other columns stay untouched',
    none: '— none of them —',
    add: '+ add the column',
    doubtful: 'What is this?',
    notTaken: '— not taken —',
    confidence: {
      sure: 'certain',
      phrase: 'likely',
      chosen: 'chosen',
      doubled: 'choose',
      none: '',
      added: 'to be added',
    },
    sample: 'Holds:',
    rivals: 'These fit:',
    outcome: 'Won or lost comes from',
    unreadable: (cells) => `Cells that cannot be read: ${cells}. Is this the right column?`,
    freeze: 'Freeze No. and client at the left: they stay in sight while the sheet scrolls to the right',
    turnsOn: 'Turns on:',
    costsOfNoSum: 'Without a price or an amount there is no revenue and no profit.',
    costs: {
      client: 'Without a client nobody sees who owes and who went quiet.',
      requestedAt: 'Without the day of request the funnel cannot be seen.',
      paidAt: 'Without payments nobody sees who owes.',
      cost: 'Without a cost there is no profit, no margin and no floor price.',
      price: 'Without a unit price there is no discount and no floor price.',
      stage: 'Without a stage the funnel, stuck deals and the forecast cannot be seen.',
      shippedAt: 'Without a shipment date debts cannot be seen.',
      quantity: 'Without a quantity each deal counts as one unit.',
      request: 'Without a request nobody can ask for a price, in the sidebar or in the sheet.',
      nextStep: 'Without a next step nobody sees who is forgotten.',
    },
  },
  stages: {
    hint: 'These words may mean one thing or another. What do they mean with you? Blank leaves deals with such a word without a stage.',
    deals: (count) => `deals: ${count}`,
  },
  people: {
    hint: 'Names from the deals. The role decides who signs what; the address tells the sidebar who is there. It can be filled in later.',
  },
  counting: {
    hint: 'Every figure follows from these answers. The next page shows your deals by them.',
    proposed: 'proposed',
    byColumns: 'as the columns tell',
    reasons: ({ saleVat, costVat, cost, countedBy, positions }) => ({
      pricesIncludeVat: vatReason(saleVat),
      costsIncludeVat: vatReason(costVat),
      costPer: cost === null ? '' : costReason(cost),
      pricePer: '"per deal" is for a price column that holds the sum',
      recognizeOn: countedBy === '' ? '' : dayReason(countedBy),
      positions: positions === null ? '' : positionsReason(positions),
    }),
  },
  sample: {
    hint: 'This is how your deals come out. If a figure is not right, we mend it before anything is written.',
    sentence: ({ quantity, price, amount, cost, isCostPerDeal, revenue, grossProfit, margin }) =>
      [
        price === '' || quantity === '' ? `amount ${amount}` : `${quantity} × ${price} = ${amount}`,
        cost === '' ? 'no cost' : `cost ${cost}${isCostPerDeal ? ' for the deal' : ' a unit'}`,
        `revenue net of VAT ${revenue}`,
        grossProfit === '' ? '' : `profit ${grossProfit}`,
        margin === '' ? '' : `margin ${margin}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    noProfit: 'Profit and margin cannot be seen: there is no cost.',
    none: 'Nothing to show: no deal has a price or an amount that can be read. Go back to the columns.',
  },
  rules: {
    examples: 'Where it says "example", put in your own.',
    example: 'example',
    proposed: 'likely',
    ladder: 'Ladder',
    ladderHint:
      'What each may do alone; beyond it the next one signs. Blank is no limit. Credit exceptions are signed where the Ladder tab has the columns "Deferral up to, days", "Over the limit up to", "Overdue up to, days": blank there signs none.',
    columns: { discountUpTo: 'discount to', marginFrom: 'margin from', kind: 'stage', role: 'role', email: 'address' },
    roles: ROLE_WORDS,
    group: 'Group of goods',
    addGroup: 'Own ladder',
    norms: 'Norms',
    stuck: 'Stuck: more days at a stage than (0 is off)',
    digest: 'Report and digest',
    noTrade: 'Not now',
    tradeHint:
      'The answer chooses the examples: unit, ladder, norms of the stages, playbook, loss reasons. What you have typed stays; the answer can be changed.',
    settings: {
      trade: 'What you sell',
      unit: 'Unit',
      lossReasons: 'Loss reasons',
      responseMinutes: 'Answer to a request, working minutes',
      schedule: 'Working hours',
      dailyHour: 'Report at, hour',
      digestTo: 'Who gets the morning digest',
      notices: 'Letters about requests',
      pricesIncludeVat: 'Prices with VAT',
      costsIncludeVat: 'Costs with VAT',
      costPer: 'Cost is given',
      pricePer: 'Price is given',
      recognizeOn: 'Profit is recognised on',
      positions: 'One number is one deal',
    },
    hints: {
      schedule: 'For example: mon-fri 09:00-18:00; sat 10:00-15:00',
      digestTo: 'Addresses with commas, as head@company.com',
      unit: 'Stands after quantities and in prices: t, kg, pcs, m²',
      lossReasons: "Apart by semicolons: the list in a lost deal's cell",
    },
    triggers: 'Check every hour and build the report every day by my account',
    noticePlan,
    notices: 'Mail requests and answers',
    runBy: (person) => `${person} runs the hourly check.`,
    toMend: 'Mend what is marked.',
    refused: {
      blank: 'put in a value',
      number: 'a whole number from zero is needed',
      hour: 'an hour from 0 to 23 is needed',
      schedule: 'it is not clear when you work',
      address: 'no mail address: @ or the dot is missing',
      choice: 'choose from the list',
      limit: 'per cent are needed, as 3%, or "no limit"',
      limitDoubtful: 'is that 100% or more? Type the % sign',
      limitNegative: 'no limit is below zero',
      closed: 'protected: the owner changes it',
      gone: 'there is no such stage any more: refresh the sidebar',
    },
  },
  preview: {
    nothing: 'Everything is in place. If highlights, hints or protections were wiped away, "Set up" puts them back.',
    corrections: 'Your choice',
    gather: 'Rows from tabs',
    none: 'none of them',
    columns: 'Columns at the right',
    tabs: 'New tabs',
    rules: 'Rules',
    theirs: 'replaces your value',
    looks:
      'Hidden columns of our own stand beside them. Highlights and input hints on the columns of deals: they warn and never forbid.',
    freezes: 'The columns up to No. and client are frozen at the left.',
    protections: 'Protected tabs',
    needsOwner: 'Only the owner protects tabs: let them choose "Set up this sheet" in the menu afterwards.',
    triggers: 'Three triggers by your account: hourly, after rows are inserted, after a form.',
    check: (deals) => `At the end the deals are checked: ${deals}. Only our columns are written.`,
    promise: 'Your columns and rows are neither moved nor erased. Set-up can be undone.',
    changed: 'The sheet has changed meanwhile: this is how it stands now.',
  },
  steps: {
    gather: 'Rows moved',
    columns: 'Columns',
    tabs: 'Tabs',
    rules: 'Rules',
    guards: 'Highlights, hints, protection',
    triggers: 'Schedule',
    check: 'First check',
  },
  mayLeave: 'You may close the sidebar and go on from here later.',
  unfinished: 'Set-up is not finished.',
  unseen: 'Not known yet',
  next: 'What is left to do',
  complete: 'The sheet is set up, everything is in place.',
  incomplete: 'Something is missing: go through set-up once more.',
  undoAsk: 'Our columns, tabs, protections and triggers go. What people wrote stays.',
};
