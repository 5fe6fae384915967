/** What the sidebar says. Figures and findings come from the server as finished sentences. */
export interface SidebarMessages {
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  readonly refresh: string;
  readonly failed: (reason: string) => string;
  readonly offline: string;
  readonly tabs: { readonly today: string; readonly attention: string };
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
