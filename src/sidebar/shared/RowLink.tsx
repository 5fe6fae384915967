import type { ComponentChildren } from 'preact';
import { goToRow } from './goToRow';
import type { SectionProps } from './section';

interface RowLinkProps extends Pick<SectionProps, 'say' | 'onSay' | 'onStale'> {
  readonly to: Parameters<typeof goToRow>[0];
  readonly children: ComponentChildren;
}

/** Words that lead to a row of the deals, by a click or Enter. */
export function RowLink({ to, children, ...props }: RowLinkProps) {
  return (
    <button
      class="link"
      title={props.say.toRow}
      onClick={() => {
        goToRow(to, props);
      }}
    >
      {children}
    </button>
  );
}
