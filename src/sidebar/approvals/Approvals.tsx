import { useRef } from 'preact/hooks';
import { ApprovalCard } from './ApprovalCard';
import { CallNotice } from '../shared/CallNotice';
import { GoodNews } from '../shared/GoodNews';
import { focusLine } from '../shared/keys';
import { Lines } from '../shared/Lines';
import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { callServer } from '../shared/server';
import { useCall } from '../shared/useCall';

export function Approvals({ state, say, onSay, onStale }: SectionProps) {
  const { approvals, repairs } = state;
  const repair = useCall((failure) => {
    onSay(saidFailure(failure, say));
  });
  const list = useRef<HTMLElement>(null);
  return (
    <section ref={list}>
      {repairs.length > 0 && <p class="warning">{say.approvals.untrusted}</p>}
      {repairs.map((name) => (
        <button
          key={name}
          class="repair"
          disabled={repair.isBusy}
          onClick={() => {
            repair.start(() => callServer(name), onStale);
          }}
        >
          {say.approvals.repairs[name]}
        </button>
      ))}
      <CallNotice call={repair} say={say} />
      {approvals.length === 0 && <GoodNews news={state.news['nothing-to-decide']} {...{ state, say }} />}
      <Lines
        kind="approvals"
        items={approvals}
        say={say}
        render={(item, at) => (
          <ApprovalCard
            key={item.key + item.kind}
            {...{ item, say, onSay }}
            onStale={(said) => onStale(said).then(() => focusLine(list.current, at))}
          />
        )}
      />
    </section>
  );
}
