import { DatedSample, Sample } from './sample';

type Joined = number | Sample | DatedSample | Set<string>;

/** What a tally keeps: of any two scopes it can be joined to what their deals would have given together. */
export type Joinable<Sums> = { readonly [Field in keyof Sums]: Joined };

/** Takes the sums of another scope in: numbers add up, samples and sets of keys unite. */
export function join<Sums extends Joinable<Sums>>(into: Sums, from: Sums): void {
  // The type says of each field what it holds, but not that two scopes' fields of one name hold the same.
  const sums = into as Record<keyof Sums, Joined>;
  for (const field in into) {
    const own: Joined = sums[field];
    const other: Joined = from[field];
    if (typeof own === 'number') sums[field] = own + Number(other);
    else if (own instanceof Sample && other instanceof Sample) own.join(other);
    else if (own instanceof DatedSample && other instanceof DatedSample) own.join(other);
    else if (own instanceof Set && other instanceof Set) for (const key of other) own.add(key);
  }
}
