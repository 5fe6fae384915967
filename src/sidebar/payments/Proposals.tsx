import { useState } from 'preact/hooks';
import { dateOf } from '../../domain/bank/incoming';
import type { PageMessages } from '../../i18n/page/messages';
import type { PaymentsMessages } from '../../i18n/payments/messages';
import type { Shown, ShownPayment } from './usePayments';

/** So many lines are in sight at first, and more each time. */
const LINES = 10;

interface ProposalsProps {
  readonly words: PaymentsMessages;
  readonly more: PageMessages['more'];
  readonly shown: Shown;
  readonly onTick: (key: string, row: number) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

const sumOf = (payments: readonly ShownPayment[]): number =>
  payments.reduce((all, { parts }) => parts.reduce((sum, { part, isOn }) => sum + (isOn ? part : 0), all), 0);

/** What the file brings, payment by payment: certain parts are ticked, doubtful ones say why they are not. */
export function Proposals({
  words,
  more,
  shown: { file, known, payments },
  onTick,
  onWrite,
  onCancel,
}: ProposalsProps) {
  const [most, setMost] = useState(LINES);
  const sum = payments.reduce((all, { payment }) => all + payment.sum, 0);
  return (
    <>
      {file.isCut && <p class="warning">{words.cut}</p>}
      <p>{words.held(payments.length, words.money(sum), known, file.ignored)}</p>
      {payments.length === 0 && <p>{words.nothingNew}</p>}
      {payments.slice(0, most).map((each) => (
        <PaymentLine key={each.key} each={each} words={words} onTick={onTick} />
      ))}
      {payments.length > most && (
        <button
          onClick={() => {
            setMost(most * 4);
          }}
        >
          {more(payments.length - most)}
        </button>
      )}
      <div class="actions">
        {payments.length > 0 && (
          <button class="main" onClick={onWrite}>
            {words.write(payments.length, words.money(sumOf(payments)))}
          </button>
        )}
        <button onClick={onCancel}>{words.cancel}</button>
      </div>
    </>
  );
}

interface PaymentLineProps {
  readonly each: ShownPayment;
  readonly words: PaymentsMessages;
  readonly onTick: ProposalsProps['onTick'];
}

function PaymentLine({ each: { key, payment, client, isByInn, parts }, words, onTick }: PaymentLineProps) {
  const doubt = [
    payment.wrongInn === '' ? '' : words.wrongInn(payment.wrongInn),
    client !== null && !isByInn ? words.byName : '',
    client === null ? words.nobody : parts.length === 0 ? words.noDeal : '',
  ].filter((text) => text !== '');
  return (
    <article class="payment">
      <b>{words.money(payment.sum)}</b> · {dateOf(payment) ?? ''} · <bdi>{client ?? payment.payer}</bdi>
      <p class="quiet" title={payment.purpose}>
        <bdi>{payment.purpose.slice(0, 120)}</bdi>
      </p>
      {doubt.map((text) => (
        <p key={text} class="quiet">
          {text}
        </p>
      ))}
      {parts.map((part) => (
        <label key={part.row}>
          <input
            type="checkbox"
            checked={part.isOn}
            disabled={part.key === ''}
            onChange={() => {
              onTick(key, part.row);
            }}
          />{' '}
          <bdi>{part.id}</bdi>: {words.money(part.part)} ·{' '}
          {part.key === '' ? words.notChecked : words.reasons[part.reason]}
        </label>
      ))}
    </article>
  );
}
