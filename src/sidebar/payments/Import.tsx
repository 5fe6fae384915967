import { useState } from 'preact/hooks';
import { saidFailure } from '../shared/saidFailure';
import { Proposals } from './Proposals';
import { usePayments } from './usePayments';
import type { Words } from './words';

/** Money that the bank's file tells of: proposed here, written after a person's word, and taken back while the page is open. */
export function Import({ words: { payments: words, page } }: { readonly words: Words }) {
  const [said, setSaid] = useState('');
  const { step, choose, tick, write, undo, leave } = usePayments();
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    setSaid('');
    choose(file);
  };
  const isChoice = step.kind === 'idle' || step.kind === 'refused';
  return (
    <>
      {said !== '' && <p role="status">{said}</p>}
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
          {saidFailure(step.failure, page)} <button onClick={step.retry}>{page.retry}</button>
        </p>
      )}
      {step.kind === 'shown' && (
        <Proposals
          {...{ words, more: page.more, shown: step.shown, onCancel: leave }}
          onTick={(key, row) => {
            tick(step.shown, key, row);
          }}
          onWrite={() => {
            write(step.shown);
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
                undo(step.written, setSaid);
              }}
            >
              {words.undo}
            </button>
            <button onClick={leave}>{words.again}</button>
          </div>
        </>
      )}
    </>
  );
}
