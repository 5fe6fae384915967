import { Sample } from './sample';

/** What a tally keeps: of any two scopes it can be joined to what their deals would have given together. */
export type Joinable<Sums> = { readonly [Field in keyof Sums]: number | Sample | Set<string> };

/** Takes the sums of another scope in: numbers add up, samples and sets of keys unite. */
export function join<Sums extends Joinable<Sums>>(into: Sums, from: Sums): void {
  for (const field of Object.keys(into) as (keyof Sums)[]) {
    const own: Joinable<Sums>[keyof Sums] = into[field];
    const other: Joinable<Sums>[keyof Sums] = from[field];
    if (own instanceof Sample && other instanceof Sample) own.join(other);
    else if (own instanceof Set && other instanceof Set) for (const key of other) own.add(key);
    else Object.assign(into, { [field]: Number(own) + Number(other) });
  }
}
