interface NoticeProps {
  readonly text: string;
  readonly busy?: boolean;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** All that there is to say while nothing else can be shown. */
export function Notice({ text, busy = false, action, onAction }: NoticeProps) {
  return (
    <div class="notice" role="status" aria-busy={busy}>
      <p>{text}</p>
      {action !== undefined && (
        <button disabled={busy} onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
