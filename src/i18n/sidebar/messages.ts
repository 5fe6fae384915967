/** What the owner can mend of the ground that signatures stand on; names of server functions. */
export type TrustRepair = 'acknowledgeGap' | 'startAfresh' | 'repairProtections';

/** What the sidebar says. Figures and findings come from the server as finished sentences. */
export interface SidebarMessages {
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  readonly refresh: string;
  readonly failed: (reason: string) => string;
  readonly offline: string;
  readonly tabs: { readonly today: string; readonly attention: string; readonly decide: string };
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
