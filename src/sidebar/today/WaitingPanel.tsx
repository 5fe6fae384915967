import { isDecidable } from '../approvals/decidable';
import { counted } from '../shared/counted';
import { DealLink } from '../shared/DealLink';
import { Lines } from '../shared/Lines';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';

/** What waits for this person's decision; absent while nothing does. The decision itself is made on its own tab. */
export function WaitingPanel({ state, say, ...props }: SectionProps) {
  const items = state.approvals.filter(isDecidable);
  if (items.length === 0) return null;
  return (
    <Panel id="waiting" title={say.toDecide} count={counted(items)} isOpen>
      <Lines
        items={items}
        say={say}
        page={PAGE}
        render={(item) => (
          <li key={item.key} class="grey" data-row={item.row}>
            <DealLink deal={item} note={item.amount} {...props} say={say}>
              {item.reasons.map((reason) => (
                <span key={reason} class="line">
                  {reason}
                </span>
              ))}
            </DealLink>
          </li>
        )}
      />
    </Panel>
  );
}

/** The first are enough to know what it is about. */
const PAGE = 3;
