import type { SidebarMessages } from '../../i18n/sidebar/messages';
import { saidFailure } from './saidFailure';
import type { Call } from './useCall';

interface CallNoticeProps {
  readonly call: Call;
  readonly say: SidebarMessages;
  /** False where the form itself is the way to try again. */
  readonly canRetry?: boolean;
}

/** What became of a call: under way, or failed with a way to try again; nothing when all is well. */
export function CallNotice({ call, say, canRetry = true }: CallNoticeProps) {
  if (call.isBusy) {
    return (
      <p class="quiet" role="status">
        {say.approvals.sending}
      </p>
    );
  }
  if (call.failure === null) return null;
  return (
    <p class="warning" role="alert">
      {saidFailure(call.failure, say)} {canRetry && <button onClick={call.retry}>{say.retry}</button>}
    </p>
  );
}
