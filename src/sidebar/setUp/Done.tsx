import { useState } from 'preact/hooks';
import type { SetUpProposal } from '../../addon/setUp/setUpState';
import type { SetUpMessages } from '../../i18n/setUp/messages';

interface DoneProps {
  readonly proposal: SetUpProposal;
  /** What was just done; '' on an ordinary visit. */
  readonly said: string;
  readonly words: SetUpMessages;
  readonly isBusy: boolean;
  readonly onWork: () => void;
  readonly onChange: () => void;
  readonly onUndo: () => void;
}

/** A workbook that is set up: what is left to do, a way to change it, and the way back, which is asked for twice. */
export function Done({ proposal, said, words, isBusy, onWork, onChange, onUndo }: DoneProps) {
  const [isAsking, setAsking] = useState(false);
  const { buttons } = words;
  const { unseen } = proposal;
  const isWhole = proposal.ownToAdd.length + proposal.tabsToCreate.length === 0;
  const button = (text: string, onClick: () => void, kind = '') => (
    <button class={kind} disabled={isBusy} onClick={onClick}>
      {text}
    </button>
  );
  const ask = (is: boolean) => () => {
    setAsking(is);
  };
  return (
    <section aria-busy={isBusy}>
      <h1>{said === '' ? words.titles.standing : words.titles.done}</h1>
      {unseen.length > 0 && <Unseen sentences={unseen} words={words} />}
      <p class={isWhole ? (unseen.length === 0 ? 'good' : '') : 'warning'} role="status">
        {said || (isWhole ? words.complete : words.incomplete)}
      </p>
      {proposal.problems.length > 0 && (
        <>
          <h2>{words.next}</h2>
          <ul>
            {proposal.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      {isAsking && (
        <p class="warning" role="alert">
          {words.undoAsk}
        </p>
      )}
      <p class="actions">
        {!isAsking && said !== '' && button(buttons.toWork, onWork, 'main')}
        {!isAsking && button(buttons.change, onChange)}
        {proposal.canUndo && button(buttons.undo, isAsking ? onUndo : ask(true))}
        {isAsking && button(buttons.keep, ask(false))}
      </p>
    </section>
  );
}

/** What this sheet cannot show as it stands: told before anything else, for no figure of it is to be looked for. */
function Unseen({ sentences, words }: { readonly sentences: readonly string[]; readonly words: SetUpMessages }) {
  return (
    <>
      <h2>{words.unseen}</h2>
      <ul class="unseen-figures">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
