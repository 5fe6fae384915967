/** Computes a value when it is first asked for, and keeps it. */
export function lazy<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: compute() }).value;
}
