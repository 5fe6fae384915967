import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { manifestFaults } from '../../tools/doctor/manifest';

/** A file as the Apps Script API carries it (documented: projects.updateContent). */
export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const CONTENT = /^\/v1\/projects\/([^/]+)\/content$/;

const fault = (status: number, message: string): Answer => ({ status, body: { error: { code: status, message } } });

/** What Google says of a project that it does not take; null when it takes it. */
function refusalOf(files: readonly ScriptFile[]): string | null {
  const manifest = files.find(({ name, type }) => name === 'appsscript' && type === 'JSON');
  if (manifest === undefined) return 'Project contents must include a manifest file named appsscript.';
  return manifestFaults(manifest.source)[0] ?? null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The content calls of the Apps Script API on loopback, over one script; it is also the proxy, so any other call shows. */
export class GoogleStub {
  readonly calls: string[] = [];
  files: readonly ScriptFile[] = [];

  private constructor(
    private readonly server: Server,
    private readonly scriptId: string,
  ) {}

  static async listen(scriptId: string): Promise<GoogleStub> {
    const server = createServer();
    const stub = new GoogleStub(server, scriptId);
    server.on('request', (request, response) => {
      void bodyOf(request).then((text) => {
        const { status, body } = stub.answer(request.method ?? '', request.url ?? '', text);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    server.on('connect', (request, socket) => {
      stub.calls.push(`CONNECT ${request.url ?? ''}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answer(method: string, url: string, text: string): Answer {
    this.calls.push(`${method} ${url}`);
    if (url === '/oauth2/v2/userinfo') return { status: 200, body: { id: '1', email: 'kim@example.com' } };
    if (CONTENT.exec(url)?.[1] !== this.scriptId) return fault(404, 'Requested entity was not found.');
    if (method === 'GET') return { status: 200, body: { scriptId: this.scriptId, files: this.files } };
    const { files } = JSON.parse(text) as { files: readonly ScriptFile[] };
    const refusal = refusalOf(files);
    if (refusal !== null) return fault(400, refusal);
    this.files = files;
    return { status: 200, body: { scriptId: this.scriptId, files } };
  }
}
