import type { Fault, Host } from 'apps-script-host';

/** A way in which a service call goes wrong. */
export interface FaultKind {
  readonly id: 'cut' | 'service' | 'timeout' | 'quota' | 'permission' | 'lock';
  readonly title: string;
  /** Arms a host: the call of that number goes wrong. Gives back how to disarm it, and how many calls were made. */
  readonly arm: (host: Host, at: number) => Armed;
}

export interface Armed {
  readonly calls: () => number;
  readonly disarm: () => void;
}

/** What goes wrong at a call, told its name, whether it is the one, and the name of the one once that was made. */
type Wrong = (call: string, isHit: boolean, hit: string | null) => Fault | null;

function armed(host: Host, at: number, wrong: Wrong): Armed {
  let calls = 0;
  let hit: string | null = null;
  host.failAt = (call) => {
    const isHit = calls++ === at;
    if (isHit) hit = call;
    return wrong(call, isHit, hit);
  };
  return {
    calls: () => calls,
    disarm: () => {
      host.failAt = null;
    },
  };
}

const service = (call: string): string => call.split('.')[0] ?? '';
const fault = (message: string, when: Fault['when']): Fault => ({ error: new Error(message), when });

const FAILED = 'Service Spreadsheets failed while accessing document with id 1AbC.';
const TIMED_OUT = 'Service timed out: Spreadsheets';
const QUOTA = 'Service invoked too many times for one day.';
const PROTECTED = 'You are trying to edit a protected cell or object.';
const OUT_OF_TIME = 'Exceeded maximum execution time';

/** Nothing goes wrong: what an undisturbed run does, and in how many calls. */
export const undisturbed = (host: Host): Armed => armed(host, -1, () => null);

/** Another run holds the document when this one asks for it. */
function lockTaken(host: Host, at: number): Armed {
  const releases: (() => void)[] = [];
  const { calls, disarm } = armed(host, at, (call, isHit) => {
    if (isHit && call === 'Lock.tryLock') releases.push(host.holdLock('document'));
    return null;
  });
  return {
    calls,
    disarm: () => {
      disarm();
      releases.forEach((release) => release());
    },
  };
}

/** Every kind of fault that the services are known to have; a call goes wrong once, or from then on. */
export const KINDS: readonly FaultKind[] = [
  {
    id: 'cut',
    title: 'the execution ends before the call',
    arm: (host, at) => armed(host, at, (_, isHit) => (isHit ? fault(OUT_OF_TIME, 'cut') : null)),
  },
  {
    id: 'service',
    title: 'the call fails once',
    arm: (host, at) => armed(host, at, (_, isHit) => (isHit ? fault(FAILED, 'before') : null)),
  },
  {
    id: 'timeout',
    title: 'the call is done, and its answer lost',
    arm: (host, at) => armed(host, at, (_, isHit) => (isHit ? fault(TIMED_OUT, 'after') : null)),
  },
  {
    id: 'quota',
    title: 'its whole service refuses from there on',
    arm: (host, at) =>
      armed(host, at, (call, _, hit) =>
        hit !== null && service(hit) === service(call) ? fault(QUOTA, 'before') : null,
      ),
  },
  {
    id: 'permission',
    title: 'calls of that name are refused from there on',
    arm: (host, at) => armed(host, at, (call, _, hit) => (hit === call ? fault(PROTECTED, 'before') : null)),
  },
  { id: 'lock', title: 'another run holds the document', arm: lockTaken },
];

export function kindOf(id: FaultKind['id']): FaultKind {
  const kind = KINDS.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return kind;
}
