import type { SidebarMessages } from '../i18n/sidebar/messages';

/** Google's own words for a permission that was not given, or for another account that answered. */
const NOT_PERMITTED = /PERMISSION_DENIED|authorization is required|do not have permission|разрешени[ея] на вызов/i;

/** What a failed call tells the person: what happened, and the way out. */
export function saidFailure({ message }: Error, say: SidebarMessages): string {
  if (!navigator.onLine || message.includes('NetworkError')) return say.offline;
  return NOT_PERMITTED.test(message) ? say.noPermission(message) : say.failed(message);
}
