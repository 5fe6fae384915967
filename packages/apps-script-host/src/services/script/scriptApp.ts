import type { AuthMode } from './authMode';
import { Emulated, type Emulates } from '../runtime/emulated';
import { scriptEnums, showEnums } from '../spreadsheet/enums';
import type { Execution } from '../runtime/execution';
import { SignatureMismatch } from '../runtime/signature';
import type { DocumentTriggers } from './scriptState';
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

  /** Of the running user, in every workbook that the script works in; other people's are invisible. */
  getProjectTriggers(): Emulated[] {
    return [...this.execution.state.shared.documents.values()].flatMap((document) => this.#ownIn(document));
  }

  /** Of the running user, in the one workbook. */
  getUserTriggers(spreadsheet: Emulated): Emulated[] {
    if (spreadsheet.className !== 'Spreadsheet') throw new SignatureMismatch();
    return this.#ownIn(this.execution.state);
  }

  deleteTrigger(trigger: TriggerService): void {
    for (const document of this.execution.state.shared.documents.values()) {
      document.triggers = document.triggers.filter(({ id }) => id !== trigger.getUniqueId());
    }
  }

  getScriptId(): string {
    return 'script-of-the-local-host';
  }

  getAuthorizationInfo(_mode: AuthMode, scopes: readonly string[] | null = null): Emulated {
    return new AuthorizationInfoService(this.#missing(scopes), this.#granted());
  }

  /** Asks the person for consent where some is missing: the execution ends. */
  requireScopes(_mode: AuthMode, scopes: readonly string[]): void {
    const missing = this.#missing(scopes);
    if (missing.length === 0) return;
    this.execution.end(new Error(`Authorization is required to perform that action: ${missing.join(', ')}`));
  }

  requireAllScopes(mode: AuthMode): void {
    this.requireScopes(mode, this.execution.state.bundle.manifest.oauthScopes ?? []);
  }

  #ownIn({ triggers, spreadsheetId }: DocumentTriggers): Emulated[] {
    const own = triggers.filter(({ creator }) => creator === this.execution.effectiveUser);
    return own.map((trigger) => new TriggerService(trigger, spreadsheetId));
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
