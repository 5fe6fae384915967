import { useState } from 'preact/hooks';
import type { SampleDeal, SetUpOutcome, SetUpPlanned, SetUpPreview, SetUpProposal } from '../../addon/setUp/setUpState';
import { saidFailure } from '../shared/saidFailure';
import { callServer } from '../shared/server';
import { choiceOf, draftOf, draftOver, isTrade, lookOf, openRules, ruleKey, tradeRule } from './draft';
import type { Draft } from './draft';
import { pagesOf, questionsOf } from './pages';
import type { Page } from './pages';
import { useRun } from './useRun';
import type { Words } from './words';

/** Where the person is in set-up, and what is known of the workbook. */
interface Stand {
  readonly page: Page;
  readonly proposal: SetUpProposal;
  readonly draft: Draft;
  /** The team's own deals by the answers so far. */
  readonly samples: readonly SampleDeal[];
  readonly plan: SetUpPlanned | null;
  readonly refused: ReadonlyMap<string, string>;
  /** What went wrong, or what was done. */
  readonly notice: string;
}

function beginning(proposal: SetUpProposal, notice = ''): Stand {
  const page = proposal.isSetUp ? 'done' : 'trade';
  return { page, proposal, draft: draftOf(proposal), samples: [], plan: null, refused: new Map(), notice };
}

/** Why answers cannot be taken, by the key of their rule. */
function refusalsOf({ draft }: Stand, preview: SetUpPreview, { setUp }: Words): ReadonlyMap<string, string> {
  if (preview.kind === 'planned') return new Map();
  const rules = openRules(draft);
  return new Map(
    preview.refused.flatMap(({ at, code, part }) => {
      const rule = rules[at];
      return rule === undefined ? [] : [[ruleKey(rule), [part, setUp.rules.refused[code]].filter(Boolean).join(': ')]];
    }),
  );
}

/** The page of the first question whose answer cannot be taken. */
function pageOf(refused: ReadonlyMap<string, string>, draft: Draft): Page {
  const asked = Object.entries(questionsOf(draft)).find(([, rules]) =>
    rules.some((rule) => refused.has(ruleKey(rule))),
  );
  return (asked?.[0] as Page | undefined) ?? 'rules';
}

/** Set-up as it goes on from `first`. */
export function useWizard(first: SetUpProposal, words: Words) {
  const { rules, preview: said } = words.setUp;
  const [stand, setStand] = useState(() => beginning(first));
  const [isBusy, setBusy] = useState(false);
  const change = (part: Partial<Stand>) => {
    setStand((now) => ({ ...now, notice: '', ...part }));
  };
  const finish = (outcome: SetUpOutcome) => {
    setStand(beginning(outcome.proposal, outcome.said));
  };
  const show = (preview: SetUpPreview, notice: string) => {
    const refused = refusalsOf(stand, preview, words);
    if (preview.kind === 'planned') change({ plan: preview, page: 'preview', refused, notice });
    else change({ page: pageOf(refused, stand.draft), refused, notice: rules.toMend });
  };
  const run = useRun(first.unfinished, finish, (preview) => {
    show(preview, said.changed);
  });
  const ask = <Answer>(call: () => Promise<Answer>, done: (answer: Answer) => void) => {
    setBusy(true);
    change({});
    call()
      .then(done, (error: Error) => {
        change({ notice: saidFailure(error, words.page) });
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return {
    ...stand,
    run,
    isBusy,
    turnTo: (page: Page) => {
      change({ page });
    },
    setDraft: (draft: Draft) => {
      change({ draft, notice: stand.notice });
    },
    lookAtTab: (tab: string) => {
      ask(
        () => callServer('setUpProposal', { tab, headers: [], gather: [], trade: lookOf(stand.draft).trade }),
        (proposal) => {
          const { rules } = draftOver(
            proposal,
            { ...stand.draft, rules: stand.draft.rules.filter(isTrade) },
            stand.proposal,
          );
          setStand({ ...beginning(proposal), draft: { ...draftOf(proposal), rules }, page: 'columns' });
        },
      );
    },
    /** What the team deals in decides the examples. */
    leaveTrade: () => {
      if (tradeRule(stand.draft)?.value === tradeRule(draftOf(stand.proposal))?.value) {
        change({ page: 'columns' });
        return;
      }
      ask(
        () => callServer('setUpProposal', lookOf(stand.draft)),
        (proposal) => {
          change({ proposal, draft: draftOver(proposal, stand.draft, stand.proposal), page: 'columns' });
        },
      );
    },
    /** What the chosen columns hold decides what is asked next. */
    leaveColumns: () => {
      ask(
        () => callServer('setUpProposal', lookOf(stand.draft)),
        (proposal) => {
          const draft = draftOver(proposal, stand.draft, stand.proposal);
          change({
            proposal: { ...proposal, columns: stand.proposal.columns, doubtful: stand.proposal.doubtful },
            draft,
            page: pagesOf(draft)[2] ?? 'rules',
          });
        },
      );
    },
    /** Computes the team's own deals by the answers. */
    sample: () => {
      ask(
        () => callServer('sampleDeals', choiceOf(stand.draft)),
        (samples) => {
          change({ samples, page: 'sample' });
        },
      );
    },
    preview: () => {
      ask(
        () => callServer('planSetUp', choiceOf(stand.draft)),
        (preview) => {
          show(preview, '');
        },
      );
    },
    start: (plan: SetUpPlanned) => {
      change({});
      run.start(choiceOf(stand.draft), plan);
    },
    undo: () => {
      ask(() => callServer('undoSetUp'), finish);
    },
  };
}
