import type { PageMessages } from '../../i18n/page/messages';

/** Google's own words for a permission that was not given, or for another account that answered. */
const NOT_PERMITTED =
  /PERMISSION_DENIED|authorization is required|do not have permission|разрешени[ея] на вызов|googleapis\.com\/auth\//i;
/** A permission as Google names it: the end of its address. */
const SCOPE = /googleapis\.com\/auth\/([\w.]+)/;

/** What a failed call tells the person: what happened, and the way out. */
export function saidFailure({ message }: Error, say: PageMessages): string {
  if (!navigator.onLine || message.includes('NetworkError')) return say.offline;
  if (!NOT_PERMITTED.test(message)) return say.failed(message);
  const scope = SCOPE.exec(message)?.[1] ?? '';
  return say.noPermission(say.permissions[scope] ?? message.replace(/\.$/, ''));
}
