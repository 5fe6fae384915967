/** Who a person is to the team, from the lowest authority to the highest. */
export const ROLES = ['manager', 'head', 'owner'] as const;
export type Role = (typeof ROLES)[number];
