import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { Part } from './Part';
import { useMoney } from './useMoney';
import { WhatIf } from './WhatIf';

/** Where the profit went and when the money comes, for those who lead. */
export function Money(props: SectionProps) {
  const { state, say, isShown } = props;
  const { money, failure, ask } = useMoney(isShown, state);
  return (
    <section class="money" data-part="money">
      {failure !== null && (
        <p class="warning" role="alert">
          {saidFailure(failure, say)} <button onClick={ask}>{say.retry}</button>
        </p>
      )}
      {money === null && failure === null && <p role="status">{say.loading}</p>}
      {money?.parts.map((part) => (
        <Part key={part.id} part={part} {...props} />
      ))}
      {money?.canAskWhatIf === true && <WhatIf {...props} />}
    </section>
  );
}
