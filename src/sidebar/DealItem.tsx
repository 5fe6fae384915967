import type { DealLine } from '../addon/server/state';
import type { SidebarMessages } from '../i18n/sidebar/messages';

interface DealItemProps {
  readonly deal: DealLine;
  readonly say: SidebarMessages;
  readonly onGo: (deal: DealLine) => void;
}

/** Arrow keys walk the list; Enter goes to the row, as a click does. */
function walk(event: KeyboardEvent): void {
  const step =
    event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : null;
  if (step === null || !(event.currentTarget instanceof HTMLElement)) return;
  event.currentTarget.parentElement?.[step]?.querySelector('button')?.focus();
  event.preventDefault();
}

export function DealItem({ deal, say, onGo }: DealItemProps) {
  return (
    <li class={deal.severity} data-row={deal.row}>
      <button
        title={say.toRow}
        onKeyDown={walk}
        onClick={() => {
          onGo(deal);
        }}
      >
        <span class="line">
          <b>{deal.id}</b> {deal.client}
        </span>
        <span class="line quiet">
          {deal.manager}
          {deal.amount !== '' && ` · ${deal.amount}`}
        </span>
        {deal.findings.map((finding) => (
          <span key={finding.check} class={`finding ${finding.severity}`}>
            {finding.text}
          </span>
        ))}
      </button>
    </li>
  );
}
