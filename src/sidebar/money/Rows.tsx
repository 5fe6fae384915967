import type { MoneyRow } from '../../addon/server/money/moneyState';
import { DealLink } from '../shared/DealLink';
import { Lines } from '../shared/Lines';
import type { SectionProps } from '../shared/section';

interface RowsProps extends Pick<SectionProps, 'say' | 'onSay' | 'onStale'> {
  /** '' where what stands above says it. */
  readonly title: string;
  readonly rows: readonly MoneyRow[];
}

/** The rows behind a figure; each leads to its place in the sheet. */
export function Rows({ title, rows, ...props }: RowsProps) {
  return (
    <>
      {title !== '' && <h3>{title}</h3>}
      <Lines
        items={rows}
        say={props.say}
        render={(row) => (
          <li key={row.key || row.row} data-row={row.row}>
            <DealLink deal={row} note={row.said} {...props} />
          </li>
        )}
      />
    </>
  );
}
