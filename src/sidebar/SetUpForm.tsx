import { useState } from 'preact/hooks';
import type { SetUpOutcome, SetUpProposal } from '../addon/server/setUpState';
import type { DealColumn } from '../domain/deal';
import type { SidebarMessages } from '../i18n/sidebar/messages';
import { saidFailure } from './saidFailure';
import { callServer } from './server';

interface SetUpFormProps {
  readonly proposal: SetUpProposal;
  readonly say: SidebarMessages;
  /** The workbook is another one now: what the sidebar shows is to be asked anew. */
  readonly onDone: () => void;
}

/** What was recognised and what would be added, before anything is written. */
export function SetUpForm({ proposal: first, say, onDone }: SetUpFormProps) {
  const [proposal, setProposal] = useState(first);
  const [ticked, setTicked] = useState<readonly DealColumn[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState('');
  const words = say.setUp;

  const run = (call: () => Promise<SetUpOutcome>) => {
    setBusy(true);
    call().then(
      ({ said, proposal: next }) => {
        setBusy(false);
        setTicked([]);
        setNotice(said);
        setProposal(next);
        if (next.isSetUp !== proposal.isSetUp) onDone();
      },
      (error: Error) => {
        setBusy(false);
        setNotice(saidFailure(error, say));
      },
    );
  };
  const tick = (column: DealColumn) => {
    setTicked(ticked.includes(column) ? ticked.filter((other) => other !== column) : [...ticked, column]);
  };
  const isComplete = proposal.isSetUp && proposal.ownToAdd.length + proposal.tabsToCreate.length === 0;

  return (
    <section class="setUp">
      <p>{words.found(proposal.tab, proposal.headerRow)}</p>
      {notice !== '' && <p role="status">{notice}</p>}
      {[...proposal.doubled.map(({ title, headers }) => words.doubled(title, headers)), ...proposal.problems].map(
        (problem) => (
          <p key={problem} class="warning">
            {problem}
          </p>
        ),
      )}
      <details open={!proposal.isSetUp}>
        <summary>{`${words.mapping} · ${proposal.mapping.length}`}</summary>
        <ul>
          {proposal.mapping.map(({ title, header, confidence }) => (
            <li key={title}>
              {header} → {title} <small>{words.confidence[confidence]}</small>
            </li>
          ))}
        </ul>
      </details>
      <Lines title={words.unknown} lines={proposal.unknown.map(({ header }) => header)} />
      <Lines title={words.own} lines={proposal.ownToAdd} />
      <Lines title={words.tabs} lines={proposal.tabsToCreate} />
      {proposal.offered.length > 0 && (
        <fieldset>
          <legend>{words.offered}</legend>
          {proposal.offered.map(({ column, title, checks }) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={ticked.includes(column)}
                onChange={() => {
                  tick(column);
                }}
              />
              {title}
              {checks.length > 0 && <small>{words.turnsOn(checks)}</small>}
            </label>
          ))}
        </fieldset>
      )}
      {isComplete && <p class="good">{words.complete}</p>}
      <p class="actions">
        <button
          disabled={isBusy || (isComplete && ticked.length === 0)}
          onClick={() => {
            run(() => callServer('applySetUp', { addColumns: ticked }));
          }}
        >
          {words.add}
        </button>
        {proposal.canUndo && (
          <button
            disabled={isBusy}
            onClick={() => {
              run(() => callServer('undoSetUp'));
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{`${title} · ${lines.length}`}</summary>
      <p>{lines.join(', ')}</p>
    </details>
  );
}
