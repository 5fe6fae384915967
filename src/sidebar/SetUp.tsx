import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SetUpProposal } from '../addon/server/setUpState';
import type { SectionProps } from './section';
import { callServer } from './server';
import { SetUpForm } from './SetUpForm';

/** Set-up again, at any time: what has been mapped since, what is missing, and the way back. */
export function SetUp({ say, onStale }: SectionProps) {
  const [proposal, setProposal] = useState<SetUpProposal | null>(null);
  const [failure, setFailure] = useState('');
  const ask = useCallback(() => {
    setFailure('');
    callServer('setUpProposal').then(setProposal, (error: Error) => {
      setFailure(error.message);
    });
  }, []);
  useEffect(ask, [ask]);
  if (failure !== '') {
    return (
      <section aria-labelledby="tab-setUp">
        <p class="warning" role="alert">
          {failure}
        </p>
        <button onClick={ask}>{say.retry}</button>
      </section>
    );
  }
  if (proposal === null) return <p role="status">{say.loading}</p>;
  return <SetUpForm proposal={proposal} say={say} onDone={onStale} />;
}
