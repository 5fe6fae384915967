import type * as Server from '../../addon/server';
import type { CrossingName } from './crossable';

type ServerFunctions = typeof Server;

/** The functions of the add-on that the page may call, by name. */
export type ServerName = CrossingName<ServerFunctions>;

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner & Record<string, (...args: unknown[]) => void> } };

/** What Google puts before the server's own sentence: `ScriptError: Error: `, `Exception: `. */
const ERROR_CLASS = /^(?:ScriptError: )?(?:Error: |Exception: )?/;

/** The failure in the server's own words. */
function inOwnWords({ message }: Error): Error {
  return new Error(message.replace(ERROR_CLASS, ''));
}

/** Calls `name` on the server. Rejects with the server's own sentence. */
export function callServer<Name extends ServerName>(
  name: Name,
  ...args: Parameters<ServerFunctions[Name]>
): Promise<ReturnType<ServerFunctions[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((result) => {
        resolve(result as ReturnType<ServerFunctions[Name]>);
      })
      .withFailureHandler((error) => {
        reject(inOwnWords(error));
      });
    (runner as typeof google.script.run)[name]?.(...args);
  });
}
