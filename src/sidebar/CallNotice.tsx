import type { SidebarMessages } from '../i18n/sidebar/messages';
import type { Call } from './useCall';

/** What became of a call: under way, or failed with a way to try again; nothing when all is well. */
export function CallNotice({ call, say }: { readonly call: Call; readonly say: SidebarMessages }) {
  if (call.isBusy) {
    return (
      <p class="quiet" role="status">
        {say.approvals.sending}
      </p>
    );
  }
  if (call.failure === '') return null;
  return (
    <p class="warning" role="alert">
      {say.failed(call.failure)} <button onClick={call.retry}>{say.retry}</button>
    </p>
  );
}
