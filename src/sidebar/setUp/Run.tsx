import type { SetUpGoing } from '../../addon/setUp/setUpState';
import { saidFailure } from '../shared/saidFailure';
import type { Running } from './useRun';
import type { Words } from './words';

interface RunProps {
  readonly run: Running;
  readonly words: Words;
}

/** `2/3` of a step that takes several calls; '' of one that takes one. */
function turnOf(steps: SetUpGoing['steps'], at: number): string {
  const same = steps.flatMap((step, place) => (step === steps[at] ? [place] : []));
  return same.length > 1 ? `${same.indexOf(at) + 1}/${same.length}` : '';
}

/** How far the set-up has come: a step is done when the server has said so. One that stopped can be gone on with. */
export function Run({ run: { going, isBusy, failure, goOn, abandon }, words }: RunProps) {
  const { titles, steps, buttons, mayLeave, unfinished } = words.setUp;
  if (going === null) return null;
  return (
    <section aria-busy={isBusy}>
      <h1>{titles.run}</h1>
      <progress max={going.steps.length} value={going.done} aria-label={titles.run} />
      <ol>
        {going.steps.map((step, at) => (
          <li
            key={at}
            aria-current={at === going.done ? 'step' : undefined}
            class={at < going.done ? 'over' : at > going.done ? 'quiet' : ''}
          >
            {at < going.done && '✓ '}
            {steps[step]} {turnOf(going.steps, at)}
          </li>
        ))}
      </ol>
      {isBusy ? (
        <p class="quiet" role="status">
          {mayLeave}
        </p>
      ) : (
        <>
          <p class="warning" role="alert">
            {failure === null ? unfinished : saidFailure(failure, words.page)}
          </p>
          <p class="actions">
            <button class="main" onClick={goOn}>
              {buttons.goOn}
            </button>
            <button onClick={abandon}>{buttons.leave}</button>
          </p>
        </>
      )}
    </section>
  );
}
