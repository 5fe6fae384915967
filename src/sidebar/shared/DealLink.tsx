import type { ComponentChildren } from 'preact';
import type { DealRef } from '../../addon/server/todayState';
import type { SectionProps } from './section';
import { Joined } from './Joined';
import { RowLink } from './RowLink';

interface DealLinkProps extends Pick<SectionProps, 'say' | 'onSay' | 'onStale'> {
  readonly deal: DealRef;
  /** After the manager, in the quiet second line. */
  readonly note?: string;
  readonly children?: ComponentChildren;
}

/** Who a line is about; Enter or a click goes to the row. */
export function DealLink({ deal, note = '', children, ...props }: DealLinkProps) {
  return (
    <RowLink to={deal} {...props}>
      <span class="name" title={deal.client}>
        <b>
          <bdi>{deal.id}</bdi>
        </b>{' '}
        <bdi>{deal.client}</bdi>
      </span>
      <Joined parts={[deal.manager, note]} />
      {children}
    </RowLink>
  );
}
