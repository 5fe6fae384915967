import { useState } from 'preact/hooks';
import { saidFailure } from './shared/saidFailure';
import type { SectionProps } from './shared/section';
import { callServer } from './shared/server';

interface OpenSetUpProps extends Pick<SectionProps, 'say'> {
  /** What a person goes there for. */
  readonly label?: string;
}

/** The way to set-up, which is a page of its own in the sidebar's place. */
export function OpenSetUp({ say, label = say.openSetUp }: OpenSetUpProps) {
  const [failure, setFailure] = useState<Error | null>(null);
  const open = () => {
    setFailure(null);
    callServer('openSetUp').catch(setFailure);
  };
  return (
    <>
      <button class="more" onClick={open}>
        {label}
      </button>
      {failure !== null && (
        <p class="warning" role="alert">
          {saidFailure(failure, say)}
        </p>
      )}
    </>
  );
}
