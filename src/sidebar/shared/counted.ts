/** The number beside a heading; '' for none. */
export function counted({ length }: readonly unknown[]): string {
  return length === 0 ? '' : String(length);
}
