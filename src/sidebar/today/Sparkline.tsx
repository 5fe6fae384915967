const WIDTH = 268;
const HEIGHT = 44;
const GAP = 2;

/** Small bars, one a day; a loss hangs below the line. */
export function Sparkline({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  if (values.length < 2) return null;
  const top = Math.max(0, ...values);
  const bottom = Math.min(0, ...values);
  const scale = HEIGHT / (top - bottom || 1);
  const step = WIDTH / values.length;
  return (
    <figure class="spark">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {values.map((value, day) => (
          <rect
            key={day}
            x={day * step}
            y={(top - Math.max(0, value)) * scale}
            width={Math.max(1, step - GAP)}
            height={Math.max(1, Math.abs(value) * scale)}
            class={value < 0 ? 'loss' : 'gain'}
          />
        ))}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
