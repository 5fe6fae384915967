import { useState } from 'preact/hooks';
import type { ApprovalItem } from '../../addon/approvals/queue';
import { Action } from '../shared/Action';
import { DecisionFacts, Ruling, Standing, Whose } from './ApprovalFacts';
import { CallNotice } from '../shared/CallNotice';
import { goToRow } from '../shared/goToRow';
import { pressLetter } from '../shared/keys';
import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { callServer } from '../shared/server';
import { useCall } from '../shared/useCall';

interface ApprovalCardProps extends Pick<SectionProps, 'say' | 'onSay' | 'onStale'> {
  readonly item: ApprovalItem;
  /** Whose deal it is stands above already, and its row is the selected one. */
  readonly isPart?: boolean;
}

/** A deal that waits for a decision: what is asked, what the ladder says, and what this person may do about it. */
export function ApprovalCard({ item, say, onSay, onStale, isPart = false }: ApprovalCardProps) {
  const { key, fingerprint, credit, canApprove, canRefuse, canAsk, offer, offerPrice, request } = item;
  const mayDecide = canApprove || canRefuse;
  const [text, setText] = useState(mayDecide ? '' : request);
  const words = say.approvals;
  const call = useCall((failure) => {
    onSay(`${saidFailure(failure, say)} ${words.gone(item.id)}`);
  });

  /** Whatever a failed call has done or not: what stands in the sheet now is shown, and what was typed stays. */
  const send = (made: () => Promise<string>) => {
    const lookAgain = (error: Error): never => {
      void onStale();
      throw error;
    };
    call.start(() => made().catch(lookAgain), onStale);
  };
  const decide = (decision: 'approved' | 'rejected') => () => {
    send(() => callServer('decide', { key, fingerprint, credit, decision, comment: text }));
  };
  const ask = (asked: string) => () => {
    send(() => callServer('requestApproval', { key, text: asked }));
  };
  // A counter-offer refuses these numbers and names the price that would do.
  const counter = () => {
    send(() =>
      callServer('decide', { key, fingerprint, credit, decision: 'rejected', comment: `${text} ${offer}`.trim() }),
    );
  };
  const mayCounter = canRefuse && offerPrice !== '';

  return (
    <li data-key={key} onKeyDown={pressLetter}>
      {!isPart && <Whose item={mayDecide ? { ...item, amount: '' } : item} />}
      {!isPart && (mayDecide ? <DecisionFacts item={item} /> : <Ruling item={item} />)}
      {isPart && credit !== null && <b class="line ruling">{item.numbers}</b>}
      <span class="line">{request === '' ? words.notAsked : words.asks(request)}</span>
      {offer !== '' && <b class="line ruling">{offer}</b>}
      <Standing item={item} say={say} />
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
      {mayCounter && (
        <div class="actions">
          <Action
            letter="C"
            label={words.counter(offerPrice)}
            isMain={true}
            isDisabled={call.isBusy}
            onClick={counter}
          />
        </div>
      )}
      <div class="actions">
        {canApprove && (
          <Action letter="A" label={words.approve} isDisabled={call.isBusy} onClick={decide('approved')} />
        )}
        {canRefuse && <Action letter="R" label={words.refuse} isDisabled={call.isBusy} onClick={decide('rejected')} />}
        {canAsk && !mayDecide && (
          <Action letter="Q" label={words.ask} isDisabled={call.isBusy || text.trim() === ''} onClick={ask(text)} />
        )}
        {canAsk && !mayDecide && request !== '' && (
          <Action letter="W" label={words.withdraw} isDisabled={call.isBusy} onClick={ask('')} />
        )}
        {!isPart && (
          <Action
            letter="G"
            label={say.toRow}
            onClick={() => {
              goToRow(item, { say, onSay, onStale });
            }}
          />
        )}
      </div>
      <CallNotice call={call} say={say} />
    </li>
  );
}
