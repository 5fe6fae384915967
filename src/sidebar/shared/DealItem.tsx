import type { DealLine } from '../../addon/server/state';
import { DealLink } from './DealLink';
import type { SectionProps } from './section';

interface DealItemProps extends Pick<SectionProps, 'say' | 'onSay' | 'onStale'> {
  readonly deal: DealLine;
}

export function DealItem({ deal, ...props }: DealItemProps) {
  return (
    <li class={deal.severity} data-row={deal.row}>
      <DealLink deal={deal} note={deal.amount} {...props}>
        {deal.findings.map((finding) => (
          <span key={finding.check} class={`finding ${finding.severity}`}>
            {finding.text}
          </span>
        ))}
      </DealLink>
    </li>
  );
}
