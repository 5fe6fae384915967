import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SetUpProposal } from '../addon/server/setUpState';
import { saidFailure } from './saidFailure';
import type { SectionProps } from './section';
import { callServer } from './server';
import { SetUpForm } from './SetUpForm';

/** Set-up again, at any time: what has been mapped since, what is missing, and the way back. */
export function SetUp({ state, say, onStale }: SectionProps) {
  const [proposal, setProposal] = useState<SetUpProposal | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const ask = useCallback(() => {
    setFailure(null);
    callServer('setUpProposal').then(setProposal, setFailure);
  }, []);
  useEffect(ask, [ask]);
  const problems = state.problems.filter((problem) => proposal?.problems.includes(problem) !== true);
  return (
    <>
      <section class="health">
        <h2>{say.health}</h2>
        {state.health !== '' && <p>{state.health}</p>}
        {problems.length === 0 && <p class="good">{say.noProblems}</p>}
        {problems.map((problem) => (
          <p key={problem} class="warning">
            {problem}
          </p>
        ))}
      </section>
      {failure !== null && (
        <p class="warning" role="alert">
          {saidFailure(failure, say)} <button onClick={ask}>{say.retry}</button>
        </p>
      )}
      {proposal === null && failure === null && <p role="status">{say.loading}</p>}
      {proposal !== null && <SetUpForm proposal={proposal} say={say} onDone={() => void onStale()} />}
    </>
  );
}
