import { Fragment } from 'preact';

/** The parts that are not blank in one quiet line; each keeps its own direction of writing. */
export function Joined({ parts }: { readonly parts: readonly string[] }) {
  const said = parts.filter((part) => part !== '');
  return (
    <span class="line quiet">
      {said.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
