import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GoogleStub } from './googleStub';

export const SCRIPT_ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdEfGhIjKlMnOpQr';

export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const CLASP = path.resolve('node_modules/@google/clasp/build/src/index.js');
const DIAL_LOOPBACK = path.resolve('test/delivery/dialLoopback.mjs');

/** A login that never has to be refreshed: the stub asks for none. */
const LOGIN = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'id',
      client_secret: 'none',
      refresh_token: 'none',
      access_token: 'none',
      expiry_date: Date.UTC(2100, 0),
    },
  },
};

/** A project folder with a copy of what was built, and Google on loopback. */
export class Workshop {
  private constructor(
    readonly folder: string,
    readonly google: GoogleStub,
  ) {}

  static async open(): Promise<Workshop> {
    const folder = mkdtempSync(path.join(tmpdir(), 'rop-clasp-'));
    cpSync('dist', path.join(folder, 'dist'), { recursive: true });
    const workshop = new Workshop(folder, await GoogleStub.listen(SCRIPT_ID));
    workshop.write('.clasp.json', { scriptId: SCRIPT_ID, rootDir: 'dist' });
    return workshop;
  }

  get project(): string {
    return path.join(this.folder, '.clasp.json');
  }

  write(name: string, content: unknown): void {
    writeFileSync(path.join(this.folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }

  logIn(): void {
    this.write('login.json', LOGIN);
  }

  clasp(...args: readonly string[]): Promise<Said> {
    return this.node(CLASP, '--json', '--project', this.project, ...args);
  }

  /** Runs a program of Node's where only loopback is within reach, and this folder's login is the only one. */
  node(file: string, ...args: readonly string[]): Promise<Said> {
    const child = spawn(process.execPath, [path.resolve(file), ...args], { env: this.environment(), cwd: this.folder });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    return new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (status) => {
        resolve({ status, ...said });
      });
    });
  }

  close(): void {
    this.google.close();
    rmSync(this.folder, { recursive: true });
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOME: this.folder,
      clasp_config_auth: path.join(this.folder, 'login.json'),
      CLASP_STUB: this.google.url,
      HTTPS_PROXY: this.google.url,
      NO_PROXY: '127.0.0.1',
      NODE_OPTIONS: `--import=${DIAL_LOOPBACK}`,
    };
  }
}
