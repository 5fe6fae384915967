import { FileError } from '../files/fileError';
import { ScriptError } from '../services/scriptError';
import { call } from './call';
import { Complaint } from './complaint';
import { demo } from './demo';
import { open } from './open';
import { report } from './report';
import { run } from './run';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  call,
  report,
  run,
  demo,
  open,
};

const oneSentence = (message: string): string => message.replace(/\s+/g, ' ').trim();

/** Runs one command. The exit status: 0, or 1 with one plain sentence on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    const command = COMMANDS[name];
    if (command === undefined)
      throw new Complaint(`Unknown command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    await command(rest);
    return 0;
  } catch (error) {
    if (error instanceof Complaint || error instanceof FileError || error instanceof ScriptError) {
      process.stderr.write(`${oneSentence(error.message)}\n`);
      return 1;
    }
    throw error;
  }
}
