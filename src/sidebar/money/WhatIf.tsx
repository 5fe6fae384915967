import { useState } from 'preact/hooks';
import type { WhatIfAnswer } from '../../addon/server/money/moneyState';
import { Panel } from '../shared/Panel';
import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { Sentence } from '../shared/Sentence';
import { callServer } from '../shared/server';
import { Rows } from './Rows';

/** What the month would have brought by other rules; said of what was, never of what will be. */
export function WhatIf(props: SectionProps) {
  const { say } = props;
  const [asked, setAsked] = useState({ floor: '', maxDiscount: '' });
  const [answer, setAnswer] = useState<WhatIfAnswer | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    callServer('whatIf', asked.floor, asked.maxDiscount)
      .then(
        (said) => {
          setAnswer(said);
          setFailure(null);
        },
        (error: Error) => {
          setAnswer(null);
          setFailure(error);
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };
  const field = (part: keyof typeof asked) => (
    <label>
      {say.whatIf[part]}
      <input
        inputMode="decimal"
        maxLength={20}
        value={asked[part]}
        onInput={({ currentTarget: { value } }) => {
          setAsked({ ...asked, [part]: value });
          // What is said is of what was asked, and of nothing typed since.
          setAnswer(null);
        }}
      />
    </label>
  );
  return (
    <Panel id="whatIf" title={say.whatIf.title} count="">
      <p class="quiet">{say.whatIf.about}</p>
      <form onSubmit={submit}>
        {field('floor')}
        {field('maxDiscount')}
        <div class="actions">
          <button disabled={isBusy}>{say.whatIf.count}</button>
        </div>
      </form>
      <div role="status">{answer !== null && <Sentence text={answer.said} />}</div>
      {failure !== null && (
        <p class="warning" role="alert">
          {saidFailure(failure, say)}
        </p>
      )}
      {answer !== null && <Rows title="" rows={answer.rows} {...props} />}
    </Panel>
  );
}
