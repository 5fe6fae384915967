import { useState } from 'preact/hooks';
import { ApprovalCard } from './ApprovalCard';
import { CallNotice } from './CallNotice';
import type { SectionProps } from './section';
import { callServer } from './server';
import { useCall } from './useCall';

/** Cards shown before «ещё»: each asks for a decision, and a screen holds three. */
const PAGE = 10;

export function Approvals({ state, say, onStale }: SectionProps) {
  const [shown, setShown] = useState(PAGE);
  const { approvals, repairs } = state;
  const repair = useCall();
  return (
    <section aria-labelledby="tab-decide">
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
      {approvals.length === 0 && <p class="good">{say.approvals.nothing}</p>}
      <ul class="approvals">
        {approvals.slice(0, shown).map((item) => (
          <ApprovalCard key={item.key} item={item} say={say} onStale={onStale} />
        ))}
      </ul>
      {approvals.length > shown && (
        <button
          class="more"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {say.more(approvals.length - shown)}
        </button>
      )}
    </section>
  );
}
