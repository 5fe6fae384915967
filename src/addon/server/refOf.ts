import type { Deal } from '../../domain/deal';
import type { DealRef } from './todayState';

export function refOf({ row, key, id, client, manager }: Deal): DealRef {
  return { row, key, id, client, manager };
}
