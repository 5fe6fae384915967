import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SetUpProposal } from '../../addon/setUp/setUpState';
import { Columns } from './Columns';
import { Done } from './Done';
import { Preview } from './Preview';
import { Rules } from './Rules';
import { Run } from './Run';
import { useWizard } from './useWizard';
import { Answers } from './Answers';
import { Sample } from './Sample';
import { TradeChoice } from './TradeChoice';
import { pagesOf, questionsOf } from './pages';
import type { Words } from './words';

interface WizardProps {
  readonly proposal: SetUpProposal;
  readonly words: Words;
  /** Set-up is over: the sidebar is wanted. */
  readonly onWork: () => void;
}

/** The wizard of set-up (spec §24): what was recognised, what is asked, own deals computed, what will change; then the run. */
export function Wizard({ proposal: first, words, onWork }: WizardProps) {
  const wizard = useWizard(first, words);
  const { page, proposal, draft, samples, plan, refused, notice, isBusy, run, turnTo, setDraft } = wizard;
  const say = words.setUp;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    root.current?.querySelector('h1')?.focus();
  }, [page]);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refused]);

  if (run.going !== null) return <Run run={run} words={words} />;
  const change = () => {
    turnTo('trade');
  };
  if (page === 'done') {
    return <Done {...{ proposal, isBusy, onWork }} words={say} said={notice} onChange={change} onUndo={wizard.undo} />;
  }
  const pages = pagesOf(draft);
  const at = pages.indexOf(page);
  const goOn = () => {
    const next = pages[at + 1];
    if (page === 'trade') wizard.leaveTrade();
    else if (page === 'columns') wizard.leaveColumns();
    else if (next === 'sample') wizard.sample();
    else if (next === 'preview') wizard.preview();
    else if (next !== undefined) turnTo(next);
    else if (plan !== null) wizard.start(plan);
  };
  const questions = questionsOf(draft);
  const dealsOf = (name: string): string =>
    `${name} · ${say.stages.deals(proposal.met.find((met) => met.name === name)?.deals ?? 0)}`;
  const fields = { draft, refused, words: say.rules, onDraft: setDraft };
  // Without a profit the cost is likeliest to be missing; else the deals are counted another way.
  const mend = () => {
    turnTo(samples.some(({ grossProfit }) => grossProfit !== '') ? 'counting' : 'columns');
  };
  return (
    <section ref={root} aria-busy={isBusy}>
      <p class="quiet">{`${say.page} ${at + 1}/${pages.length}`}</p>
      <h1 tabIndex={-1}>{say.titles[page]}</h1>
      {at === 0 && <p class="quiet">{say.intro}</p>}
      {notice !== '' && (
        <p class="warning" role="alert">
          {notice}
        </p>
      )}
      {proposal.noDeals !== '' && (page === 'columns' || page === 'sample') && (
        <p class="warning" role="alert">
          {proposal.noDeals}
        </p>
      )}
      {page === 'trade' && <TradeChoice {...fields} rules={questions.trade} />}
      {page === 'columns' && (
        <Columns {...{ proposal, draft }} words={say.columns} onDraft={setDraft} onTab={wizard.lookAtTab} />
      )}
      {page === 'stages' && <Answers {...fields} hint={say.stages.hint} rules={questions.stages} headingOf={dealsOf} />}
      {page === 'people' && <Answers {...fields} hint={say.people.hint} rules={questions.people} headingOf={dealsOf} />}
      {page === 'counting' && (
        <Answers
          {...fields}
          hint={say.counting.hint}
          rules={questions.counting}
          words={{ ...say.rules, example: say.counting.proposed }}
          blank={say.counting.byColumns}
          reasons={say.counting.reasons(proposal.counting)}
        />
      )}
      {page === 'sample' && <Sample deals={samples} words={say.sample} />}
      {page === 'rules' && <Rules {...fields} proposal={proposal} />}
      {page === 'preview' && plan !== null && <Preview plan={plan} words={say} />}
      <p class="actions bar">
        {at > 0 && (
          <button
            disabled={isBusy}
            onClick={() => {
              turnTo(pages[at - 1] ?? 'trade');
            }}
          >
            {say.buttons.back}
          </button>
        )}
        <button class="main" disabled={isBusy || (page === 'preview' && plan === null)} onClick={goOn}>
          {page === 'preview' ? say.buttons.start : page === 'sample' ? say.buttons.right : say.buttons.next}
        </button>
        {page === 'sample' && (
          <button disabled={isBusy} onClick={mend}>
            {say.buttons.wrong}
          </button>
        )}
        {isBusy && (
          <span class="quiet" role="status">
            {words.page.loading}
          </span>
        )}
      </p>
    </section>
  );
}
