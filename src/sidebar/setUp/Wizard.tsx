import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SetUpProposal } from '../../addon/setUp/setUpState';
import { Columns } from './Columns';
import { Done } from './Done';
import { Preview } from './Preview';
import { Rules } from './Rules';
import { Run } from './Run';
import { useWizard } from './useWizard';
import type { Page } from './useWizard';
import type { Words } from './words';

interface WizardProps {
  readonly proposal: SetUpProposal;
  readonly words: Words;
  /** Set-up is over: the sidebar is wanted. */
  readonly onWork: () => void;
}

const PAGES: readonly Exclude<Page, 'done'>[] = ['columns', 'rules', 'preview'];

/** The wizard of set-up: columns, rules, what will change; then the run, and what is left to do. */
export function Wizard({ proposal: first, words, onWork }: WizardProps) {
  const wizard = useWizard(first, words);
  const { page, proposal, draft, plan, refused, notice, isBusy, run, turnTo, setDraft } = wizard;
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
    turnTo('columns');
  };
  if (page === 'done') {
    return <Done {...{ proposal, isBusy, onWork }} words={say} said={notice} onChange={change} onUndo={wizard.undo} />;
  }
  const at = PAGES.indexOf(page);
  const goOn = () => {
    if (page === 'columns') turnTo('rules');
    else if (page === 'rules') wizard.preview();
    else if (plan !== null) wizard.start(plan);
  };
  return (
    <section ref={root} aria-busy={isBusy}>
      <p class="quiet">{`${say.page} ${at + 1}/${PAGES.length}`}</p>
      <h1 tabIndex={-1}>{say.titles[page]}</h1>
      {at === 0 && <p class="quiet">{say.intro}</p>}
      {notice !== '' && (
        <p class="warning" role="alert">
          {notice}
        </p>
      )}
      {page === 'columns' && (
        <Columns {...{ proposal, draft }} words={say.columns} onDraft={setDraft} onTab={wizard.lookAtTab} />
      )}
      {page === 'rules' && <Rules {...{ proposal, draft, refused }} words={say.rules} onDraft={setDraft} />}
      {page === 'preview' && plan !== null && <Preview plan={plan} words={say} />}
      <p class="actions bar">
        {at > 0 && (
          <button
            disabled={isBusy}
            onClick={() => {
              turnTo(PAGES[at - 1] ?? 'columns');
            }}
          >
            {say.buttons.back}
          </button>
        )}
        <button class="main" disabled={isBusy || (page === 'preview' && plan === null)} onClick={goOn}>
          {page === 'preview' ? say.buttons.start : say.buttons.next}
        </button>
        {isBusy && (
          <span class="quiet" role="status">
            {words.sidebar.loading}
          </span>
        )}
      </p>
    </section>
  );
}
