import type { SetUpMessages } from '../../i18n/setUp/messages';
import type { SampleDeal } from '../../addon/setUp/setUpState';

interface SampleProps {
  readonly deals: readonly SampleDeal[];
  readonly words: SetUpMessages['sample'];
}

/** A few of the team's own deals with their arithmetic: nothing is written before a person has seen them. */
export function Sample({ deals, words }: SampleProps) {
  if (deals.length === 0) return <p class="warning">{words.none}</p>;
  return (
    <>
      <p class="quiet">{words.hint}</p>
      {deals.every(({ grossProfit }) => grossProfit === '') && <p class="warning">{words.noProfit}</p>}
      {deals.map((deal) => (
        <section key={deal.row} class="sample" data-row={deal.row}>
          <b>
            {deal.row} · {deal.name}
          </b>
          <p>{words.sentence(deal)}</p>
        </section>
      ))}
    </>
  );
}
