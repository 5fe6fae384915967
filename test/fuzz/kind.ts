import fc from 'fast-check';

/** A law that holds for whatever comes in. */
export interface Kind {
  readonly name: string;
  /** Inputs of a short run, as in `npm test`. */
  readonly short: number;
  /** Inputs of a long run, `npm run verify -- fuzz`. */
  readonly long: number;
  /** Checks `runs` generated inputs; throws with the smallest one that breaks the law. */
  readonly check: (runs: number, seed: number) => void;
}

interface Runs {
  readonly short: number;
  readonly long: number;
  /** Of slow inputs the first one that fails is told, not the smallest. */
  readonly shrinks?: boolean;
}

/** Declares a law over `inputs`; `holds` throws where it does not hold. */
export function kind<Input>(
  name: string,
  { short, long, shrinks = true }: Runs,
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
): Kind {
  const check = (numRuns: number, seed: number): void => {
    const { failed, errorInstance, counterexample, counterexamplePath } = fc.check(fc.property(inputs, holds), {
      numRuns,
      seed,
      endOnFailure: !shrinks,
    });
    if (!failed) return;
    const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    throw new Error(`${why}\nseed ${seed}, path ${String(counterexamplePath)}\n${fc.stringify(counterexample)}`);
  };
  return { name, short, long, check };
}
