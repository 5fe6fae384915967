/**
 * What a script can hold: an object of a Google class. Only what stands on its prototype, or on that of one of its
 * parts, is seen by the script; a name that is not there throws "Range.setTextRotations is not emulated".
 */
export abstract class Emulated {
  /** Google's name of the class. */
  abstract readonly className: string;

  /** How many cells one call on it reads or writes. */
  readonly cells?: number;

  /** What it is made of where it does too much for one class: their methods are its own. */
  readonly parts?: readonly object[];
}

/**
 * The signatures of the named members of a Google class, results left open: the compiler holds an emulated class to
 * Google's parameters, their number and their plain types.
 */
export type Emulates<Class, Names extends keyof Class> = {
  [Name in Names]: Class[Name] extends (...args: infer Args) => unknown
    ? (...args: { [Place in keyof Args]: Given<Args[Place]> }) => unknown
    : unknown;
};

/** An argument as it comes here: what is an object of Google's there is one of the host's, which no type of Google's tells. */
type Given<Argument> = Argument extends readonly (infer Item)[]
  ? Given<Item>[]
  : Argument extends string | number | boolean | null | undefined | Date
    ? Argument
    : never;

/** The same for every member of `Own` that has a name of Google's. */
export type Matching<Class, Own> = Emulates<Class, keyof Own & keyof Class>;
