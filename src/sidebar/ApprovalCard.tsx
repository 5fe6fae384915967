import { useState } from 'preact/hooks';
import type { ApprovalItem } from '../addon/approvals/queue';
import { CallNotice } from './CallNotice';
import { goToRow } from './goToRow';
import { pressLetter } from './keys';
import type { SectionProps } from './section';
import { callServer } from './server';
import { useCall } from './useCall';

interface ApprovalCardProps extends Pick<SectionProps, 'say' | 'onSay' | 'onStale'> {
  readonly item: ApprovalItem;
}

export function ApprovalCard({ item, say, onSay, onStale }: ApprovalCardProps) {
  const { key, fingerprint, canApprove, canRefuse, canAsk, isOpen } = item;
  const mayDecide = canApprove || canRefuse;
  const [text, setText] = useState(mayDecide ? '' : item.request);
  const call = useCall();
  const words = say.approvals;

  const decide = (decision: 'approved' | 'rejected') => () => {
    call.start(() => callServer('decide', { key, fingerprint, decision, comment: text }), onStale);
  };
  const ask = (request: string) => () => {
    call.start(() => callServer('requestApproval', { key, text: request }), onStale);
  };
  const goTo = () => {
    goToRow(item, { say, onSay, onStale });
  };

  return (
    <li data-key={key} onKeyDown={pressLetter}>
      <b>{[item.id, item.client, item.amount].filter((part) => part !== '').join(' · ')}</b>
      <span class="line quiet">{item.manager}</span>
      <span class="line">{item.request === '' ? words.notAsked : words.asks(item.request)}</span>
      {item.reasons.map((reason) => (
        <span key={reason} class="line">
          {reason}
        </span>
      ))}
      {item.decision !== '' && <span class="finding amber">{item.decision}</span>}
      {isOpen && !mayDecide && (
        <span class="line quiet">{item.request === '' ? item.signer : `${words.waiting}: ${item.signer}`}</span>
      )}
      {(mayDecide || canAsk) && (
        <input
          type="text"
          maxLength={500}
          value={text}
          disabled={call.isBusy}
          placeholder={mayDecide ? words.comment : words.reason}
          aria-label={mayDecide ? words.comment : words.reason}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      )}
      <div class="actions">
        {canApprove && (
          <Action code="KeyA" letter="A" label={words.approve} disabled={call.isBusy} onClick={decide('approved')} />
        )}
        {canRefuse && (
          <Action code="KeyR" letter="R" label={words.refuse} disabled={call.isBusy} onClick={decide('rejected')} />
        )}
        {canAsk && !mayDecide && (
          <button disabled={call.isBusy || text.trim() === ''} onClick={ask(text)}>
            {words.ask}
          </button>
        )}
        {canAsk && !mayDecide && item.request !== '' && (
          <button disabled={call.isBusy} onClick={ask('')}>
            {words.withdraw}
          </button>
        )}
        <Action code="KeyG" letter="G" label={say.toRow} disabled={false} onClick={goTo} />
      </div>
      <CallNotice call={call} say={say} />
    </li>
  );
}

interface ActionProps {
  readonly code: string;
  readonly letter: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Action({ code, letter, label, disabled, onClick }: ActionProps) {
  return (
    <button data-key={code} title={`${label} (${letter})`} disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
}
