import { useEffect, useState } from 'preact/hooks';
import type { DealCard as Card } from '../addon/server/dealCard';
import type { SidebarMessages } from '../i18n/sidebar/messages';
import { saidFailure } from './saidFailure';
import type { SectionProps } from './section';
import { callServer } from './server';

/** An add-on hears no selection: the sidebar asks, while it is looked at, and never more often. */
const ASK_EVERY_MS = 3000;

/** What is known of the selected row; asks anew once the last answer is there. */
export function DealCard({ say }: SectionProps) {
  const [card, setCard] = useState<Card | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isGone = false;
    let timer = 0;
    const ask = () => {
      if (document.visibilityState !== 'visible') {
        later();
        return;
      }
      callServer('selectedDeal').then(
        (found) => {
          if (isGone) return;
          setCard(found);
          setFailure(null);
          later();
        },
        (error: Error) => {
          if (!isGone) setFailure(error);
        },
      );
    };
    const later = () => {
      timer = window.setTimeout(ask, ASK_EVERY_MS);
    };
    ask();
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, [asked]);

  return (
    <section class="deal">
      <button
        class="more"
        onClick={() => {
          setAsked(asked + 1);
        }}
      >
        {say.refresh}
      </button>
      {failure !== null && (
        <p class="warning" role="alert">
          {saidFailure(failure, say)}
        </p>
      )}
      {card === null && failure === null && <p role="status">{say.loading}</p>}
      {card?.kind === 'none' && <p class="good">{card.reason}</p>}
      {card?.kind === 'deal' && <Shown card={card} say={say} />}
    </section>
  );
}

function Shown({ card, say }: { readonly card: Card & { readonly kind: 'deal' }; readonly say: SidebarMessages }) {
  const { playbook } = card;
  return (
    <article data-row={card.row}>
      <h2>
        {card.id} {card.client}
      </h2>
      <p class="quiet">
        {card.manager} · {card.stage}
      </p>
      {card.findings.length === 0 && <p class="good">{say.deal.clean}</p>}
      <ul class="findings">
        {card.findings.map((finding) => (
          <li key={finding.check} data-check={finding.check}>
            <span class={`finding ${finding.severity}`}>{finding.text}</span>
            <small>{say.deal.clearedBy(finding.clearedBy)}</small>
          </li>
        ))}
      </ul>
      <h3>{say.deal.numbers}</h3>
      <dl class="numbers">
        {card.numbers.map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {playbook !== null &&
        (['ask', 'good', 'callBack'] as const).map((part) => (
          <div key={part} class="standard">
            <h3>{say.deal[part]}</h3>
            <p>{playbook[part]}</p>
          </div>
        ))}
    </article>
  );
}
