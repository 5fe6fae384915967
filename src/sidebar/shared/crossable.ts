/**
 * `Value` where google.script.run carries it unchanged, else `never` in the place that it would lose: a `Date`, a
 * function and `undefined` fail on the way or arrive as null.
 */
export type Crossable<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends Date | undefined | ((...args: never[]) => unknown) | ReadonlyMap<unknown, unknown>
    ? never
    : { [Key in keyof Value]: Crossable<Value[Key]> };

/** The functions whose arguments and result, if any, cross; calling any other does not compile. */
export type CrossingName<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (...args: infer Args) => infer Result
    ? [Args, Result] extends [Crossable<Args>, Crossable<Result>]
      ? Name
      : never
    : never;
}[keyof Functions];
