import type { ApprovalItem } from '../../addon/approvals/queue';
import { Joined } from '../shared/Joined';
import type { SectionProps } from '../shared/section';

interface ItemProps {
  readonly item: ApprovalItem;
}

/** The deal, its size and its seller, and how long its request has waited. */
export function Whose({ item: { id, client, amount, manager, waits } }: ItemProps) {
  return (
    <>
      <b class="name" title={client}>
        {id !== '' && (
          <>
            <bdi>{id}</bdi> ·{' '}
          </>
        )}
        <bdi>{client}</bdi>
      </b>
      <Joined parts={[amount, manager, waits]} />
    </>
  );
}

/** The numbers, and what the ladder says of them. */
export function Ruling({ item: { numbers, reasons } }: ItemProps) {
  return (
    <>
      <span class="line quiet">{numbers}</span>
      {reasons.map((reason) => (
        <b key={reason} class="line ruling">
          {reason}
        </b>
      ))}
    </>
  );
}

/** What whoever decides is to know of the deal: a line a fact, what is wrong marked. */
export function DecisionFacts({ item: { card } }: ItemProps) {
  return (
    <>
      {card.map(({ text, isWrong }) => (
        <span key={text} class={isWrong ? 'line wrong' : 'line'}>
          {text}
        </span>
      ))}
    </>
  );
}

/** What was decided, or who is to decide. */
export function Standing({ item, say: { approvals: words } }: ItemProps & Pick<SectionProps, 'say'>) {
  const { request, decision, signer, isOpen, canApprove, canRefuse } = item;
  return (
    <>
      {decision !== '' && <span class="finding amber">{decision}</span>}
      {isOpen && !canApprove && !canRefuse && (
        <span class="line quiet">{request === '' ? signer : `${words.waiting}: ${signer}`}</span>
      )}
    </>
  );
}
