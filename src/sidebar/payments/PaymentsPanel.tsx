import { Panel } from '../shared/Panel';
import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { Proposals } from './Proposals';
import { usePayments } from './usePayments';

/** Money that the bank's file tells of: proposed here, written after a person's word, and taken back while the page is open. */
export function PaymentsPanel({ say, onSay, refresh }: SectionProps) {
  const words = say.payments;
  const { step, choose, tick, write, undo, leave } = usePayments();
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file !== undefined) choose(file);
  };
  const isChoice = step.kind === 'idle' || step.kind === 'refused';
  return (
    <Panel id="payments" title={words.title} count="">
      {isChoice && (
        <div
          class="drop"
          onDrop={(event) => {
            event.preventDefault();
            take(event.dataTransfer?.files);
          }}
          onDragOver={(event) => {
            event.preventDefault();
          }}
        >
          <p class="quiet">{words.drop}</p>
          <input
            type="file"
            aria-label={words.choose}
            accept=".txt,text/plain"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </div>
      )}
      {step.kind === 'refused' && (
        <p class="warning" role="alert">
          {words.refused[step.why]}
        </p>
      )}
      {step.kind === 'busy' && (
        <p class="quiet" role="status">
          {words.busy[step.what]}: {Math.round(step.share * 100)} %
        </p>
      )}
      {step.kind === 'failed' && (
        <p class="warning" role="alert">
          {saidFailure(step.failure, say)} <button onClick={step.retry}>{say.retry}</button>
        </p>
      )}
      {step.kind === 'shown' && (
        <Proposals
          {...{ say, shown: step.shown, onCancel: leave }}
          onTick={(key, row) => {
            tick(step.shown, key, row);
          }}
          onWrite={() => {
            write(step.shown, () => void refresh());
          }}
        />
      )}
      {step.kind === 'written' && (
        <>
          <p role="status">{words.written(step.written.keys.length)}</p>
          {step.written.changed > 0 && <p class="warning">{words.changed(step.written.changed)}</p>}
          {step.written.asks.map((text) => (
            <p key={text} class="warning">
              {text}
            </p>
          ))}
          <div class="actions">
            <button
              onClick={() => {
                undo(step.written, (said) => {
                  onSay(said);
                  void refresh();
                });
              }}
            >
              {words.undo}
            </button>
            <button onClick={leave}>{words.again}</button>
          </div>
        </>
      )}
    </Panel>
  );
}
