import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SetUpProposal } from '../addon/server/setUpState';
import { saidFailure } from './saidFailure';
import type { SectionProps } from './section';
import { callServer } from './server';
import { SetUpForm } from './SetUpForm';

/** Without the problems that stand above already. */
function unsaid(proposal: SetUpProposal, { problems }: SectionProps['state']): SetUpProposal {
  return { ...proposal, problems: proposal.problems.filter((problem) => !problems.includes(problem)) };
}

/** Set-up again, at any time: what has been mapped since, what is missing, and the way back. */
export function SetUp({ state, say, onStale }: SectionProps) {
  const [proposal, setProposal] = useState<SetUpProposal | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const ask = useCallback(() => {
    setFailure(null);
    callServer('setUpProposal').then(setProposal, setFailure);
  }, []);
  useEffect(ask, [ask]);
  return (
    <>
      {failure !== null && (
        <p class="warning" role="alert">
          {saidFailure(failure, say)} <button onClick={ask}>{say.retry}</button>
        </p>
      )}
      {proposal === null && failure === null && <p role="status">{say.loading}</p>}
      {proposal !== null && <SetUpForm proposal={unsaid(proposal, state)} say={say} onDone={() => void onStale()} />}
    </>
  );
}
