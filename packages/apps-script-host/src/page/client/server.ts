import { LOST_HEADER } from '../protocol';
import type { Action, Reply, Request } from '../protocol';

export interface Saved {
  readonly file: Blob;
  /** What the file lacks of the one that was opened, in a sentence; blank where it lacks nothing. */
  readonly lost: string;
}

/** How far a file is: sent by a share, then read, then shown. */
export type OpenProgress = (stage: 'sent' | 'read' | 'shown', share: number | null) => void;

export interface Server {
  /** Sends one action after those before it; the reply has been shown when the promise resolves. */
  readonly act: (action: Action | null) => Promise<Reply>;
  /** Puts another workbook in the host. */
  readonly open: (file: File, progress: OpenProgress) => Promise<Reply>;
  readonly save: () => Promise<Saved>;
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>;
}

async function answered(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error((await response.text()) || response.statusText);
  return response;
}

/** `fetch` does not tell how much has been sent. */
function sent(path: string, file: File, progress: OpenProgress): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      progress('sent', total > 0 ? loaded / total : null);
    };
    request.upload.onload = () => {
      progress('read', null);
    };
    request.onload = () => {
      if (request.status === 200) resolve(request.responseText);
      else reject(new Error(request.responseText || request.statusText));
    };
    request.onerror = () => {
      reject(new Error(request.statusText));
    };
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
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

  async function receive(reply: Reply): Promise<Reply> {
    version = reply.version;
    await show(reply);
    return reply;
  }

  return {
    act: (action) =>
      inTurn(async () => {
        const request: Request = { version, action };
        const response = await answered('/api/act', {
          method: 'POST',
          headers: JSON_BODY,
          body: JSON.stringify(request),
        });
        return receive((await response.json()) as Reply);
      }),
    open: (file, progress) =>
      inTurn(async () => {
        progress('sent', 0);
        const reply = JSON.parse(
          await sent(`/api/open?name=${encodeURIComponent(file.name)}`, file, progress),
        ) as Reply;
        progress('shown', null);
        return receive(reply);
      }),
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
