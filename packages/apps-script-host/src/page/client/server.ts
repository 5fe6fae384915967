import { LOST_HEADER } from '../protocol';
import type { Action, Reply, Request } from '../protocol';

export interface Saved {
  readonly file: Blob;
  /** What the file lacks of the one that was opened, in a sentence; blank where it lacks nothing. */
  readonly lost: string;
}

export interface Server {
  /** Sends one action after those before it; the reply has been shown when the promise resolves. */
  readonly act: (action: Action | null) => Promise<Reply>;
  /** Puts another workbook in the host. */
  readonly open: (file: File) => Promise<Reply>;
  readonly save: () => Promise<Saved>;
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>;
}

async function answered(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error((await response.text()) || response.statusText);
  return response;
}

const JSON_BODY = { 'content-type': 'application/json' };

/** Talks to the local server, one request at a time, so that what a person did arrives in its order. */
export function connect(show: (reply: Reply) => Promise<void>): Server {
  let version = 0;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function receive(response: Response): Promise<Reply> {
    const reply = (await response.json()) as Reply;
    version = reply.version;
    await show(reply);
    return reply;
  }

  return {
    act: (action) =>
      inTurn(async () => {
        const request: Request = { version, action };
        return receive(
          await answered('/api/act', { method: 'POST', headers: JSON_BODY, body: JSON.stringify(request) }),
        );
      }),
    open: (file) =>
      inTurn(async () =>
        receive(
          await answered(`/api/open?name=${encodeURIComponent(file.name)}`, {
            method: 'POST',
            headers: { 'content-type': 'application/octet-stream' },
            body: file,
          }),
        ),
      ),
    save: () =>
      inTurn(async () => {
        const response = await answered('/api/save', { method: 'POST', headers: JSON_BODY, body: '{}' });
        const lost = decodeURIComponent(response.headers.get(LOST_HEADER) ?? '');
        return { file: await response.blob(), lost };
      }),
    settled: async () => {
      await last;
    },
  };
}
