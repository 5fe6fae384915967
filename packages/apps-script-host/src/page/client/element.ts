type Attributes<K extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[K], 'dataset'>> & {
  readonly testId?: string;
};

/** A DOM element with properties and children; `testId` becomes `data-testid`. Texts are never parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { testId, ...properties }: Attributes<K> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  if (testId !== undefined) made.dataset['testid'] = testId;
  made.append(...children);
  return made;
}
