/**
 * What a page may send, declared: nothing of a claim is taken on trust. Of what was given a shape makes a value that
 * holds what the shape names and nothing more; undefined where something else was given.
 */
export type Shape<Value> = (given: unknown) => Value | undefined;

/** A text of any length, blank ones too. */
export const text: Shape<string> = (given) => (typeof given === 'string' ? given : undefined);

/** Any number that a cell can hold. */
export const number: Shape<number> = (given) =>
  typeof given === 'number' && Number.isFinite(given) ? given : undefined;

export const flag: Shape<boolean> = (given) => (typeof given === 'boolean' ? given : undefined);

/** 1, 2, 3…: a row of a sheet. */
export const rowNumber: Shape<number> = (given) =>
  typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : undefined;

/** 0, 1, 2…: so many kopecks, or days. */
export const count: Shape<number> = (given) =>
  Number.isSafeInteger(given) && Number(given) >= 0 ? Number(given) : undefined;

/** What `shape` takes, as long as `isRight` says so. */
export function where<Value, Right extends Value>(
  shape: Shape<Value>,
  isRight: (value: Value) => value is Right,
): Shape<Right>;
export function where<Value>(shape: Shape<Value>, isRight: (value: Value) => boolean): Shape<Value>;
export function where<Value>(shape: Shape<Value>, isRight: (value: Value) => boolean): Shape<Value> {
  return (given) => {
    const value = shape(given);
    return value !== undefined && isRight(value) ? value : undefined;
  };
}

export const filledText = where(text, (value) => value !== '');

/** A text of at most so many characters. */
export const textUpTo = (most: number): Shape<string> => where(text, ({ length }) => length <= most);

export function oneOf<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  return (given) => words.find((word) => word === given);
}

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (given) => (given === null ? null : shape(given));
}

/** Takes anything: `instead` stands for what `shape` does not take. */
export function orElse<Value>(shape: Shape<Value>, instead: Value): Shape<Value> {
  return (given) => shape(given) ?? instead;
}

/** A list of at most `most` items, each of the same shape. */
export function listOf<Item>(item: Shape<Item>, most: number): Shape<readonly Item[]> {
  return (given) => {
    if (!Array.isArray(given) || given.length > most) return undefined;
    const items = given.map((each: unknown) => item(each)).filter((each) => each !== undefined);
    return items.length === given.length ? items : undefined;
  };
}

/** A shape for each field of an object. */
export type ShapesOf<Fields extends object> = { readonly [Field in keyof Fields]: Shape<Fields[Field]> };

/** An object by its fields; what it holds beside them is left out. */
export function record<Fields extends object>(fields: ShapesOf<Fields>): Shape<Fields> {
  return (given) => {
    if (typeof given !== 'object' || given === null) return undefined;
    const parts = Object.entries<Shape<unknown>>(fields).map(([field, shape]) => [
      field,
      shape((given as Readonly<Record<string, unknown>>)[field]),
    ]);
    return parts.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(parts) as Fields);
  };
}

/** The arguments of a call, once each is of its shape; null otherwise. Further ones are left out. */
export function argumentsIn<Args extends readonly unknown[]>(
  given: readonly unknown[],
  shapes: ShapesOf<Args>,
): Args | null {
  const args = shapes.map((shape: Shape<unknown>, at) => shape(given[at]));
  return args.includes(undefined) ? null : (args as readonly unknown[] as Args);
}
