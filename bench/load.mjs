// `node bench/load.mjs`: milliseconds that the pushed script takes to load, as every event and every formula makes it do:
// compiled and run in a fresh context of a fresh process. Medians; the machine should be quiet.
//   --samples N     fresh processes, 41 unless told
//   --against FILE  another bundle, measured in turns with this one
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';

const SCRIPT = fileURLToPath(new URL('../dist/Code.js', import.meta.url));
const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '41' },
    against: { type: 'string' },
    once: { type: 'string' },
  },
});

/** What one fresh process measures of the script in `file`. */
function load(file) {
  const code = readFileSync(file, 'utf8');
  const context = vm.createContext({});
  const began = performance.now();
  const script = new vm.Script(code);
  const compiled = performance.now();
  script.runInContext(context);
  return [compiled - began, performance.now() - compiled];
}

const inFreshProcess = (file) =>
  JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--once', file], { encoding: 'utf8' }));

const median = (figures) => figures.sort((a, b) => a - b)[figures.length >> 1].toFixed(1);

function report(file, samples) {
  const of = (figure) => median(samples.map(figure));
  const [compile, run] = [of(([first]) => first), of(([, second]) => second)];
  console.log(
    `${of(([a, b]) => a + b)} ms (compile ${compile}, run ${run})\t${readFileSync(file).length} bytes\t${file}`,
  );
}

if (values.once !== undefined) console.log(JSON.stringify(load(values.once)));
else {
  const files = [SCRIPT, values.against].filter((file) => file !== undefined);
  const samples = files.map(() => []);
  for (let at = 0; at < Number(values.samples); at += 1)
    files.forEach((file, index) => samples[index].push(inFreshProcess(file)));
  files.forEach((file, index) => report(file, samples[index]));
  console.log(`load average ${loadavg()[0].toFixed(1)}, Node ${process.version}`);
}
