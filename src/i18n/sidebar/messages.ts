import type { TrustRepair } from '../approvals/messages';

/** What the sidebar says. Figures and findings come from the server as finished sentences. */
export interface SidebarMessages {
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  readonly refresh: string;
  readonly failed: (reason: string) => string;
  readonly offline: string;
  readonly tabs: {
    readonly today: string;
    readonly attention: string;
    readonly decide: string;
    readonly deal: string;
    readonly setUp: string;
  };
  readonly approvals: {
    readonly nothing: string;
    readonly approve: string;
    readonly refuse: string;
    readonly comment: string;
    readonly ask: string;
    readonly withdraw: string;
    readonly reason: string;
    readonly asks: (text: string) => string;
    readonly notAsked: string;
    readonly waiting: string;
    readonly sending: string;
    readonly repairs: Readonly<Record<TrustRepair, string>>;
  };
  readonly deal: {
    readonly numbers: string;
    readonly clean: string;
    readonly clearedBy: (how: string) => string;
    readonly ask: string;
    readonly good: string;
    readonly callBack: string;
  };
  readonly setUp: {
    readonly found: (tab: string, row: number) => string;
    readonly mapping: string;
    readonly confidence: Readonly<Record<'exact' | 'synonym' | 'phrase', string>>;
    readonly unknown: string;
    readonly doubled: (title: string, headers: readonly string[]) => string;
    readonly own: string;
    readonly tabs: string;
    readonly offered: string;
    readonly turnsOn: (checks: readonly string[]) => string;
    readonly add: string;
    readonly undo: string;
    readonly complete: string;
  };
  readonly nothingToDo: string;
  readonly nothingMatches: string;
  readonly allChecks: string;
  readonly everyone: string;
  readonly filterByCheck: string;
  readonly filterByManager: string;
  readonly toRow: string;
  readonly more: (count: number) => string;
  readonly rowGone: string;
  readonly chart: string;
  readonly builtAt: (when: string) => string;
  readonly youAre: (name: string, role: string) => string;
}
