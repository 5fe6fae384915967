interface SentenceProps {
  readonly text: string;
  readonly kind?: 'good' | 'quiet' | '';
}

/** What the server says, which stands without a full stop in the sheet. */
export function Sentence({ text, kind = '' }: SentenceProps) {
  return <p class={kind}>{/[.?]$/.test(text) ? text : `${text}.`}</p>;
}
