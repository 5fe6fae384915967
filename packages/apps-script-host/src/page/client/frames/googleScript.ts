import type { CallOutcome } from '../../protocol';

/**
 * `google.script` as a page of HtmlService sees it, over messages to the parent. This file runs inside the sandbox; what
 * it can't carry it refuses as Google does, before anything is sent.
 */
type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}

function refuse(what: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${what}`);
}

function checkCarried(value: unknown, path: string, above: readonly unknown[]): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') refuse(path);
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value) || !isPlain(value)) refuse(path);
  for (const [key, inner] of Object.entries(value)) checkCarried(inner, key, [...above, value]);
}

function send(functionName: string, args: readonly unknown[], handlers: Handlers): void {
  args.forEach((arg, index) => {
    checkCarried(arg, String(index), []);
  });
  calls += 1;
  waiting.set(calls, handlers);
  // Google drops what JSON drops.
  parent.postMessage(
    { script: 'call', id: calls, functionName, args: JSON.parse(JSON.stringify(args)) as unknown },
    '*',
  );
}

/** Any name is a function: whether the server has it is the server's answer. */
function runner(handlers: Handlers): object {
  const settings: Readonly<Record<string, (value: never) => object>> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(settings, {
    get: (known, name) => {
      const property = String(name);
      return (
        known[property] ??
        ((...args: readonly unknown[]) => {
          send(property, args, handlers);
        })
      );
    },
  });
}

function settle(outcome: CallOutcome, { success, failure, userObject }: Handlers): void {
  if (outcome.kind === 'success') {
    success?.(outcome.value, userObject);
    return;
  }
  const error = Object.assign(new Error(outcome.message), { name: outcome.name });
  if (failure) failure(error, userObject);
  else reportError(error);
}

window.addEventListener(
  'message',
  ({ source, data }: MessageEvent<{ script?: string; id: number; outcome: CallOutcome } | null>) => {
    if (source !== parent || data?.script !== 'outcome') return;
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (handlers) settle(data.outcome, handlers);
  },
);

const tell = (request: object): void => {
  parent.postMessage(request, '*');
};

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => {
          tell({ script: 'close' });
        },
        setHeight: (height: number) => {
          tell({ script: 'size', height });
        },
        setWidth: (width: number) => {
          tell({ script: 'size', width });
        },
        editor: {
          focus: () => {
            tell({ script: 'focus' });
          },
        },
        origin: 'http://127.0.0.1',
      },
    },
  },
});
