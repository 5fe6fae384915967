import { useState } from 'preact/hooks';
import { saidFailure } from './shared/saidFailure';
import type { SectionProps } from './shared/section';
import { callServer } from './shared/server';

interface OpenPageProps extends Pick<SectionProps, 'say'> {
  /** What opens it on the server. */
  readonly door: 'openSetUp' | 'openPayments';
  /** What a person goes there for. */
  readonly label: string;
}

/** The way to a page of its own in the sidebar's place. */
export function OpenPage({ say, door, label }: OpenPageProps) {
  const [failure, setFailure] = useState<Error | null>(null);
  const open = () => {
    setFailure(null);
    callServer(door).catch(setFailure);
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
