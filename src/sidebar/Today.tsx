import type { SectionProps } from './section';
import { Sparkline } from './Sparkline';

export function Today({ state, say }: SectionProps) {
  return (
    <section aria-labelledby="tab-today">
      <dl class="figures">
        {state.figures.map(({ id, title, value, note }) => (
          <div key={id} data-figure={id}>
            <dt>{title}</dt>
            <dd>
              <strong>{value}</strong>
              {note !== '' && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <Sparkline values={state.profitByDay} label={say.chart} />
      {state.problems.length > 0 && (
        <ul class="problems">
          {state.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {state.health !== '' && <p class="health">{state.health}</p>}
    </section>
  );
}
