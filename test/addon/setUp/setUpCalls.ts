import type {
  SetUpChoice,
  SetUpLook,
  SetUpOutcome,
  SetUpPlanned,
  SetUpPreview,
  SetUpProgress,
  SetUpProposal,
} from '../../../src/addon/setUp/setUpState';
import type { Host } from 'apps-script-host';

export const proposalOf = (host: Host): SetUpProposal => host.callServer('setUpProposal', [null]) as SetUpProposal;

const LOOK: SetUpLook = { tab: '', headers: [], gather: [], trade: '' };

export const proposalBy = (host: Host, look: SetUpLook): SetUpProposal =>
  host.callServer('setUpProposal', [look]) as SetUpProposal;

/** What the page sends when nobody has touched it, but for `changes`; of the rules, by what they are about. */
export function choiceFor(
  host: Host,
  { rules = {}, ...changes }: Partial<Omit<SetUpChoice, 'rules'>> & { readonly rules?: Record<string, string> } = {},
): SetUpChoice {
  const { trade = '' } = changes;
  const first = proposalOf(host);
  // As the page does: the answer to the first question chooses the examples.
  const proposal = trade === '' ? first : proposalBy(host, { ...LOOK, tab: first.tab, trade });
  const headers = proposal.columns.filter(({ isChosen }) => isChosen).map(({ column, header }) => ({ column, header }));
  return {
    tab: proposal.tab,
    headers,
    gather: [],
    trade,
    addColumns: [],
    freeze: false,
    triggers: false,
    rules: proposal.rules
      .filter(({ isClosed }) => !isClosed)
      .map(({ tab, name, group, column, value }) => {
        const text =
          rules[[name, group, column].filter((part) => part !== '' && part !== 'value').join(' ')] ??
          (name === 'trade' && trade !== '' ? trade : value);
        return { tab, name, group, column, text };
      }),
    ...changes,
  };
}

export const preview = (host: Host, choice: SetUpChoice): SetUpPreview =>
  host.callServer('planSetUp', [choice]) as SetUpPreview;

export function planned(host: Host, choice: SetUpChoice): SetUpPlanned {
  const plan = preview(host, choice);
  if (plan.kind !== 'planned') throw new Error(`refused: ${JSON.stringify(plan.refused)}`);
  return plan;
}

/** Begins as the page does: what was looked at is what is asked for. */
export const begin = (host: Host, choice: SetUpChoice): SetUpProgress =>
  host.callServer('applySetUp', [choice, planned(host, choice).seen]) as SetUpProgress;

/** Step by step to the end, as the page does. */
export function setUpBy(host: Host, choice: SetUpChoice = choiceFor(host)): SetUpOutcome {
  let progress = begin(host, choice);
  for (let steps = 0; progress.kind === 'going' && steps < 20; steps += 1)
    progress = host.callServer('continueSetUp') as SetUpProgress;
  if (progress.kind !== 'done') throw new Error(`not done: ${JSON.stringify(progress)}`);
  return progress;
}

export const undo = (host: Host): SetUpOutcome => host.callServer('undoSetUp') as SetUpOutcome;

/** What stands in a cell by the address, 0-based. */
export const cellOf = (host: Host, tab: string, row: number, column: number): unknown =>
  host.workbook.sheetNamed(tab)?.valueAt(row, column) ?? null;
