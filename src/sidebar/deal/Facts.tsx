interface FactsProps {
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

/** Names with what belongs to them. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="numbers">
      {facts.map(({ title, value }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
