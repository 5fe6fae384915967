// `npm run -s rop -- COMMAND`: builds what is stale, then runs the local host's command line.
import { buildIfStale } from './build.mjs';

try {
  await buildIfStale();
} catch (error) {
  process.stderr.write(`The build failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
// npm runs scripts in the repository; file names are meant from where the person stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const { main } = await import('../../build/local/rop.mjs');
process.exitCode = await main(process.argv.slice(2));
