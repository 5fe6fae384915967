import { useEffect, useRef, useState } from 'preact/hooks';
import type { DealCard as Card, ExplainedFinding, PlaybookCard } from '../../addon/server/dealCard';
import type { SidebarMessages } from '../../i18n/sidebar/messages';
import { ApprovalCard } from '../approvals/ApprovalCard';
import { ClientName } from '../shared/ClientName';
import { Facts } from './Facts';
import { GoodNews } from '../shared/GoodNews';
import { Joined } from '../shared/Joined';
import { pressLetter } from '../shared/keys';
import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { StepForm } from './StepForm';
import { useSelectedDeal } from './useSelectedDeal';

/** All about the selected row. While a step is being written it stays the same deal's, wherever the person looks. */
export function DealCard(props: SectionProps) {
  const { say, isShown, onStale } = props;
  const [isWriting, setWriting] = useState(false);
  const { card, failure, ask } = useSelectedDeal(isShown && !isWriting);
  useFreshLists(card, props);
  const changed = (said?: string) => {
    ask();
    return onStale(said);
  };
  return (
    <section class="deal">
      <button
        class="more"
        onClick={() => {
          ask(true);
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
      {card?.kind === 'none' && <p class="quiet">{card.reason}</p>}
      {card?.kind === 'deal' && <Shown key={card.key} {...props} {...{ card, setWriting }} onStale={changed} />}
    </section>
  );
}

/**
 * The card is newer than the lists. When it shows what they do not know, or changes before one's eyes, they are asked
 * for anew: else a price that was just typed could not be asked about.
 */
function useFreshLists(card: Card | null, { state, refresh }: SectionProps): void {
  const last = useRef('');
  const deal = card?.kind === 'deal' ? card : null;
  const listed = state.deals.find(({ key }) => key !== '' && key === deal?.key);
  const found = deal === null ? '' : deal.findings.map(({ check }) => check).join();
  const isUnknown = found !== (listed?.checks ?? []).join();
  const seen = deal === null ? '' : [found, ...deal.numbers.map(({ value }) => value)].join(' ');
  useEffect(() => {
    const isSame = last.current === deal?.key;
    last.current = deal?.key ?? '';
    if (deal !== null && deal.key !== '' && (isSame || isUnknown)) void refresh();
  }, [deal?.key, seen]);
}

interface ShownProps extends SectionProps {
  readonly card: Card & { readonly kind: 'deal' };
  readonly setWriting: (isWriting: boolean) => void;
}

function Shown({ card, setWriting, ...props }: ShownProps) {
  const { state, say, onStale } = props;
  const items = state.approvals.filter(({ key }) => key !== '' && key === card.key);
  return (
    <article data-row={card.row} onKeyDown={pressLetter}>
      <h2>
        <bdi>{card.id}</bdi>
      </h2>
      {card.client !== '' && <ClientName key={card.client} client={card.client} {...props} />}
      <Joined parts={[card.manager, card.stage]} />
      {card.findings.length === 0 && <GoodNews news={state.news['deal-clean']} {...{ state, say }} />}
      <Findings findings={card.findings} say={say} />
      {items.length > 0 && (
        <ul class="approvals">
          {items.map((item) => (
            <ApprovalCard key={item.key + item.kind} {...props} item={item} isPart />
          ))}
        </ul>
      )}
      <h3>{say.steps.what}</h3>
      {card.next === null ? (
        <p class="quiet">{say.steps.notHere}</p>
      ) : (
        <div class="next">
          <Joined parts={[card.next.step === '' ? say.steps.none : card.next.step, card.next.on]} />
          <StepForm {...{ say, onStale }} today={state.lists.today} deal={card} next={card.next} onOpen={setWriting} />
        </div>
      )}
      <h3>{say.deal.numbers}</h3>
      <Facts facts={card.numbers} />
      {card.cost !== '' && (
        <p class="line ruling" data-part="cost">
          {card.cost}
        </p>
      )}
      {card.playbook !== null && <Standards playbook={card.playbook} say={say} />}
    </article>
  );
}

interface Worded {
  readonly say: SidebarMessages;
}

function Findings({ findings, say }: Worded & { readonly findings: readonly ExplainedFinding[] }) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={finding.check} data-check={finding.check}>
          <span class={`finding ${finding.severity}`}>{finding.text}</span>
          <small>{say.deal.clearedBy(finding.clearedBy)}</small>
        </li>
      ))}
    </ul>
  );
}

/** The team's standards for the deal's stage. */
function Standards({ playbook, say }: Worded & { readonly playbook: PlaybookCard }) {
  return (
    <>
      {(['ask', 'good', 'callBack'] as const).map(
        (part) =>
          playbook[part] !== '' && (
            <div key={part} class="standard">
              <h3>{say.deal[part]}</h3>
              <p>{playbook[part]}</p>
            </div>
          ),
      )}
    </>
  );
}
