/** What each page of ours says of its calls and of what failed. */
export interface PageMessages {
  readonly title: string;
  readonly loading: string;
  readonly retry: string;
  readonly failed: (reason: string) => string;
  readonly offline: string;
  /** `what` names what is missing: in words, or as Google says it. */
  readonly noPermission: (what: string) => string;
  /** By the end of Google's address of a permission. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly more: (count: number) => string;
}
