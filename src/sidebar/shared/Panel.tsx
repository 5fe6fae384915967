import type { ComponentChildren } from 'preact';

interface PanelProps {
  readonly id: string;
  readonly title: string;
  /** How much there is of it; '' where there is nothing to say. */
  readonly count: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the page that folds into its heading. */
export function Panel({ id, title, count, isOpen = false, children }: PanelProps) {
  return (
    <details class="panel" data-panel={id} open={isOpen}>
      <summary>
        <h2>{title}</h2> {count !== '' && <b>{count}</b>}
      </summary>
      {children}
    </details>
  );
}
