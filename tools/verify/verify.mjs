// What `npm test` tries thinly or not at all, at length: `npm run verify -- faults|fuzz|roles|mutation [OPTIONS]`.
const RUNNERS = {
  faults: () => import('./faults.mjs'),
  fuzz: () => import('./fuzz.mjs'),
  roles: () => import('./roles.mjs'),
  mutation: () => import('./mutation/mutation.mjs'),
};
const USAGE = `npm run verify -- faults [--entry NAME] [--kind cut|service|timeout|quota|permission|lock] [--every N]
                  fuzz [--seed N] [--only WORDS] [--share 0.1]
                  roles
                  mutation [src/domain/money/money.ts,…]`;

/** Whether all that was tried held. */
async function verify([name, ...args]) {
  if (!Object.hasOwn(RUNNERS, name ?? '')) {
    console.error(USAGE);
    return false;
  }
  const { run } = await RUNNERS[name]();
  return run(args);
}

try {
  process.exitCode = (await verify(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}
