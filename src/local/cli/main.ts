import { FileError } from 'apps-script-host/files';
import { ScriptError } from 'apps-script-host';
import { bank } from './bank';
import { call } from './call';
import { Complaint } from './complaint';
import { company } from './company';
import { demo } from './demo';
import { open } from './open';
import { report } from './report';
import { run } from './run';
import { warehouse } from './warehouse';

/** A map: every plain object answers to `constructor`. */
const COMMANDS = new Map<string, (args: readonly string[]) => void | Promise<void>>(
  Object.entries({ call, report, company, bank, run, demo, warehouse, open }),
);

const ASKS_HELP = ['help', '--help', '-h'];
const USAGE = `npm run -s rop -- COMMAND
  call                        calls a custom function for each line of JSON on standard input
  report BOOK --json          reads a workbook, changes nothing and prints what it says
                              --now --from --to --as --locale --floor --max-discount
  company DIR…                branches side by side; NAME=BOOK names one, --out PAGE.html writes a page
                              --now --locale --out --json
  bank FILE BOOK --json       shows what a bank's file would write into a workbook, and writes nothing
                              --now --as --locale
  run FUNCTION BOOK           runs an entry of the add-on on a copy of a workbook
                              --now --as --locale --out --args --ledger --mails
  demo --out FILE.xlsx        writes a sample workbook
                              --rows --seed
  warehouse schema            BigQuery's tables for many books
                              --dataset
  warehouse sql               the figures of many books as BigQuery's views
                              --dataset
  warehouse export BOOK…      what to load of the books, and the commands; NAME=BOOK names a branch
                              --out --now --project --dataset --whole
  open [BOOK]                 the page with the sheet and the sidebar, as npm start
                              --now --as --port
A moment is 2026-06-30T18:00 of the workbook's clock, a locale ru or en, --args a list in JSON.`;

const oneSentence = (message: string): string => message.replace(/\s+/g, ' ').trim();

/** Runs one command. The exit status: 0, or 1 with one plain sentence on standard error. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (ASKS_HELP.includes(name)) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    const command = COMMANDS.get(name);
    if (command === undefined)
      throw new Complaint(`Unknown command "${name}". There are: ${[...COMMANDS.keys()].join(', ')}.`);
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
