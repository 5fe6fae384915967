/**
 * What a script can hold: an object of a Google class. Only what stands on the prototype is seen by the script; a
 * name that is not there throws "Range.setTextRotations is not emulated".
 */
export abstract class Emulated {
  /** Google's name of the class. */
  abstract readonly className: string;

  /** How many cells one call on it reads or writes. */
  readonly cells?: number;
}

/**
 * The signatures of the named members of a Google class, results left open: the compiler holds an emulated class to
 * Google's parameters.
 */
export type Emulates<Class, Names extends keyof Class> = {
  [Name in Names]: Class[Name] extends (...args: infer Args) => unknown ? (...args: Args) => unknown : unknown;
};
