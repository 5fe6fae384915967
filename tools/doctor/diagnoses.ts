import { manifestFaults, scopeFaults } from './manifest';
import type { PushedFile, Workplace } from './workplace';

/** One thing that a delivery needs. */
export interface Diagnosis {
  readonly id: string;
  readonly title: string;
  /** False: worth knowing, but a delivery can go on. */
  readonly blocks: boolean;
  /** What is wrong, as sentences; none when all is well. */
  readonly problems: (place: Workplace) => readonly string[];
  readonly wayOut: string;
}

export interface Finding {
  readonly id: string;
  readonly blocks: boolean;
  readonly problem: string;
  readonly wayOut: string;
}

const PUSHED = ['Code.js', 'appsscript.json', 'sidebar.html', 'setUp.html', 'payments.html'];

const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);

function isOlder(version: string, wanted: string): boolean {
  const [has, needs] = [numbers(version), numbers(wanted)];
  const differing = needs.findIndex((part, at) => (has[at] ?? 0) !== part);
  return differing !== -1 && (has[differing] ?? 0) < (needs[differing] ?? 0);
}

const isTooBig = ({ bytes, limit }: PushedFile): boolean => limit !== null && bytes > limit;

/** An id is long and has no spaces: a file's address or the placeholder of this repository is none. */
const isScriptId = (id: unknown): boolean => typeof id === 'string' && /^[\w-]{20,}$/.test(id) && !/PUT-YOUR/i.test(id);

export const diagnoses: readonly Diagnosis[] = [
  {
    id: 'node',
    title: 'Node.js',
    blocks: true,
    problems: ({ node, wantedNode }) =>
      isOlder(node, wantedNode) ? [`This is Node.js ${node}; the build needs ${wantedNode}.`] : [],
    wayOut: 'Install the current LTS from https://nodejs.org and open a new terminal.',
  },
  {
    id: 'build',
    title: 'build',
    blocks: true,
    problems: ({ build }) => (build === 'missing' ? ['There is nothing to push: dist/ is not built.'] : []),
    wayOut: 'Run `npm run build`.',
  },
  {
    id: 'stale',
    title: 'build is of these sources',
    blocks: false,
    problems: ({ build }) =>
      build === 'stale' ? ['A source is newer than dist/, so clasp would push the old one.'] : [],
    wayOut: 'Run `npm run build`; `npm run deploy` does it by itself.',
  },
  {
    id: 'files',
    title: 'files of dist/',
    blocks: true,
    problems: ({ files, build }) => {
      const names = files.map(({ name }) => name);
      if (build === 'missing') return [];
      return [
        ...PUSHED.filter((name) => !names.includes(name)).map((name) => `dist/ lacks ${name}.`),
        ...names
          .filter((name) => !PUSHED.includes(name))
          .map((name) => `dist/ has ${name}, which is not ours to push.`),
      ];
    },
    wayOut: 'Run `npm run build`: it makes dist/ anew.',
  },
  {
    id: 'size',
    title: 'size',
    blocks: true,
    problems: ({ files }) =>
      files
        .filter(isTooBig)
        .map(({ name, bytes, limit }) => `dist/${name} has ${bytes} bytes; the build allows ${limit}.`),
    wayOut: 'Run `node tools/build/size.mjs` to see what has grown.',
  },
  {
    id: 'manifest',
    title: 'manifest',
    blocks: true,
    problems: ({ manifest }) => (manifest === null ? [] : manifestFaults(manifest)),
    wayOut: 'Mend appsscript.json in the root of the repository and run `npm run build`.',
  },
  {
    id: 'scopes',
    title: 'scopes',
    blocks: true,
    problems: ({ manifest }) => (manifest === null ? [] : scopeFaults(manifest)),
    wayOut: 'Bring appsscript.json and tools/doctor/scopes.ts together and run `npm run build`.',
  },
  {
    id: 'project',
    title: 'script id',
    blocks: true,
    problems: ({ project: { file, settings } }) => {
      if (settings === null) return [`${file} is missing or is not JSON.`];
      return isScriptId(settings.scriptId) ? [] : [`${file} does not name your script yet.`];
    },
    wayOut:
      'In the sheet: Extensions → Apps Script → Project Settings → Script ID; put it into .clasp.json as "scriptId" (docs/deploy.md, step 4).',
  },
  {
    id: 'root-dir',
    title: 'folder that is pushed',
    blocks: true,
    problems: ({ project: { file, settings } }) =>
      settings === null || settings.rootDir === 'dist' ? [] : [`${file} does not push the folder dist.`],
    wayOut: 'Set "rootDir" to "dist" in the project file.',
  },
  {
    id: 'login',
    title: 'login',
    blocks: true,
    problems: ({ login }) => (login.loggedIn ? [] : ['Nobody is logged in to Google here.']),
    wayOut: 'Turn the Apps Script API on at https://script.google.com/home/usersettings and run `npx clasp login`.',
  },
  {
    id: 'account',
    title: 'Google answers',
    blocks: false,
    problems: ({ login }) =>
      login.loggedIn && login.email === ''
        ? ['Google did not say whose login this is: no network, or it has expired.']
        : [],
    wayOut: 'Look at the network; if it is there, run `npx clasp login` again.',
  },
];

/** Everything that is wrong, in the order in which one would mend it. */
export function findingsOf(place: Workplace): Finding[] {
  return diagnoses.flatMap(({ id, blocks, wayOut, problems }) =>
    problems(place).map((problem) => ({ id, blocks, problem, wayOut })),
  );
}

/** The doctor's page: a line for each thing looked at, and whether a delivery can go on. */
export function reportOf(place: Workplace): { readonly text: string; readonly isBlocked: boolean } {
  const findings = findingsOf(place);
  const lines = diagnoses.flatMap(({ id, title, blocks: matters }) => {
    const found = findings.filter((finding) => finding.id === id);
    if (found.length === 0) return matters ? [`ok      ${title}`] : [];
    const told = found.map(({ blocks, problem }) => `${blocks ? 'BLOCKS' : 'note  '}  ${title}: ${problem}`);
    return [...told, `        → ${found[0]?.wayOut ?? ''}`];
  });
  const blocking = findings.filter(({ blocks }) => blocks).length;
  const verdict = blocking === 0 ? 'Ready to deploy.' : `Not ready: ${blocking} to mend.`;
  return { text: [...lines, '', verdict, ''].join('\n'), isBlocked: blocking > 0 };
}
