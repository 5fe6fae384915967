/** What a script threw, as an error of the host. */
export class ScriptError extends Error {
  override readonly name: string = 'ScriptError';

  constructor(
    message: string,
    /** The stack inside the script. */
    readonly scriptStack: string,
  ) {
    super(message);
  }

  static from(thrown: unknown): ScriptError {
    const { message, stack } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
    const error = new ScriptError(message ?? String(thrown), stack ?? '');
    error.stack = stack ?? error.message;
    return error;
  }
}
