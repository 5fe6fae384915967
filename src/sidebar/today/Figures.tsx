import type { FigureLine } from '../../addon/server/state';

/** Figures that are always in sight; the others fold away. */
export const MAIN_FIGURES = 3;

/** Figures with what they are compared with. */
export function Figures({ lines }: { readonly lines: readonly FigureLine[] }) {
  return (
    <dl class="figures">
      {lines.map(({ id, title, value, note }) => (
        <div key={id} data-figure={id}>
          <dt>{title}</dt>
          <dd>
            <strong>{value}</strong>
            {note !== '' && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
