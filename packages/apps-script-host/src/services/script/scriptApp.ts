import type { AuthMode } from './authMode';
import { Emulated, type Emulates } from '../runtime/emulated';
import { scriptEnums, showEnums } from '../spreadsheet/enums';
import type { Execution } from '../runtime/execution';
import { TriggerBuilder, TriggerService } from './triggers';

type Google = GoogleAppsScript.Script.ScriptApp;

/** Triggers of the running user and what the user has consented to. */
export class ScriptAppService
  extends Emulated
  implements Emulates<Google, 'newTrigger' | 'getProjectTriggers' | 'getScriptId'>
{
  readonly className = 'ScriptApp';

  constructor(private readonly execution: Execution) {
    super();
  }

  newTrigger(handler: string): Emulated {
    return new TriggerBuilder(this.execution, handler);
  }

  /** Other people's triggers are invisible. */
  getProjectTriggers(): Emulated[] {
    const { state, effectiveUser } = this.execution;
    return state.triggers
      .filter(({ creator }) => creator === effectiveUser)
      .map((trigger) => new TriggerService(trigger, state.spreadsheetId));
  }

  getUserTriggers(): Emulated[] {
    return this.getProjectTriggers();
  }

  deleteTrigger(trigger: TriggerService): void {
    const { state } = this.execution;
    state.triggers = state.triggers.filter(({ id }) => id !== trigger.getUniqueId());
  }

  getScriptId(): string {
    return 'script-of-the-local-host';
  }

  getAuthorizationInfo(_mode: AuthMode, scopes: readonly string[] | null = null): Emulated {
    return new AuthorizationInfoService(this.#missing(scopes), this.#granted());
  }

  requireScopes(_mode: AuthMode, scopes: readonly string[]): void {
    const missing = this.#missing(scopes);
    if (missing.length > 0) throw new Error(`Authorization is required to perform that action: ${missing.join(', ')}`);
  }

  requireAllScopes(mode: AuthMode): void {
    this.requireScopes(mode, this.execution.state.bundle.manifest.oauthScopes ?? []);
  }

  #granted(): string[] {
    const { bundle, refusedScopes } = this.execution.state;
    return (bundle.manifest.oauthScopes ?? []).filter((scope) => !refusedScopes.has(scope));
  }

  #missing(scopes: readonly string[] | null): string[] {
    const { bundle, refusedScopes } = this.execution.state;
    const wanted = scopes ? Array.from(scopes) : (bundle.manifest.oauthScopes ?? []);
    return wanted.filter((scope) => refusedScopes.has(scope));
  }
}

showEnums(ScriptAppService, scriptEnums);

class AuthorizationInfoService extends Emulated {
  readonly className = 'AuthorizationInfo';

  constructor(
    private readonly missing: readonly string[],
    private readonly granted: readonly string[],
  ) {
    super();
  }

  getAuthorizationStatus(): string {
    return this.missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED';
  }

  getAuthorizationUrl(): string | null {
    return this.missing.length > 0 ? 'https://script.google.com/authorize' : null;
  }

  getAuthorizedScopes(): string[] {
    return [...this.granted];
  }
}
