const HOUR_MS = 3_600_000;
/** A jump of months is made in as many strides. */
const MOST_STEPS = 48;

const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

/** The moments on the way from one to another, each a whole number of hours further, without the last. */
export function clockSteps(from: string, to: string): string[] {
  const [start, end] = [Date.parse(`${from}:00Z`), Date.parse(`${to}:00Z`)];
  const stride = Math.max(1, Math.ceil((end - start) / HOUR_MS / MOST_STEPS)) * HOUR_MS;
  const steps: string[] = [];
  for (let at = start + stride; at < end; at += stride) steps.push(wall(at));
  return steps;
}
