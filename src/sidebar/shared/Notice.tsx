interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly busy?: boolean;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** All that there is to say while nothing else can be shown. */
export function Notice({ title, text, busy = false, action, onAction }: NoticeProps) {
  return (
    <main class="notice" aria-busy={busy}>
      <h1 class="unseen">{title}</h1>
      <p role="status">{text}</p>
      {action !== undefined && (
        <button disabled={busy} onClick={onAction}>
          {action}
        </button>
      )}
    </main>
  );
}
