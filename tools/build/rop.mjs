// `npm run -s rop -- COMMAND`: builds what is stale, then runs the local host's command line.
import { buildIfStale } from './build.mjs';

// Whoever reads what is printed may have had enough (`… | head -1`): no failure, and nothing is left to say.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

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
