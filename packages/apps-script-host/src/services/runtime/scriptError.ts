/** The host's own errors behind what a script was told: nothing of them is for the script. */
const causes = new WeakMap<object, Error>();

/** Keeps why `exception` was thrown, for whoever debugs the host. */
export function becauseOf<Thrown extends object>(exception: Thrown, cause: Error): Thrown {
  causes.set(exception, cause);
  return exception;
}

function hostStackOf(thrown: unknown): string {
  const cause = typeof thrown === 'object' && thrown !== null ? causes.get(thrown) : undefined;
  return cause ? `\n${cause.stack ?? cause.message}` : '';
}

/** What a script threw, as an error of the host. */
export class ScriptError extends Error {
  override readonly name: string = 'ScriptError';

  constructor(
    message: string,
    /** The stack inside the script. */
    readonly scriptStack: string,
    /** What its class was called in the script: `Error`, `Exception`, `TypeError`. */
    readonly thrownAs = 'Error',
  ) {
    super(message);
  }

  static from(thrown: unknown): ScriptError {
    const { message, stack, name } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
    const error = new ScriptError(message ?? String(thrown), stack ?? '', name);
    error.stack = [stack ?? error.message, hostStackOf(thrown)].join('');
    return error;
  }
}
