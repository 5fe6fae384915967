import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';
import { UserService } from './user';

type Google = GoogleAppsScript.Base.Session;

/** Who runs the script; blank in simple triggers, custom functions and, for the active user, installable triggers. */
export class SessionService
  extends Emulated
  implements Emulates<Google, 'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone' | 'getActiveUserLocale'>
{
  readonly className = 'Session';

  constructor(private readonly execution: Execution) {
    super();
  }

  getActiveUser(): UserService {
    return new UserService(this.execution.activeUser);
  }

  getEffectiveUser(): UserService {
    return new UserService(this.execution.authMode === 'FULL' ? this.execution.effectiveUser : '');
  }

  getScriptTimeZone(): string {
    return this.execution.state.scriptTimeZone;
  }

  getActiveUserLocale(): string {
    return this.execution.state.userLocale;
  }

  getTemporaryActiveUserKey(): string {
    return `key-of-${this.execution.activeUser}`;
  }
}
