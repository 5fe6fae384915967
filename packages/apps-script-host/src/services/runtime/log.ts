import { inspect } from 'node:util';
import { Emulated } from './emulated';
import type { Execution } from './execution';

/** `console` of the script: every level goes to the host's log. */
export class ConsoleService extends Emulated {
  readonly className = 'console';

  constructor(protected readonly execution: Execution) {
    super();
  }

  log(...values: unknown[]): void {
    this.execution.state.log.push(values.map(text).join(' '));
  }

  info(...values: unknown[]): void {
    this.log(...values);
  }

  warn(...values: unknown[]): void {
    this.log(...values);
  }

  error(...values: unknown[]): void {
    this.log(...values);
  }

  time(label = 'default'): void {
    this.log(`${label}: timer started`);
  }

  timeEnd(label = 'default'): void {
    this.log(`${label}: timer ended`);
  }
}

export class LoggerService extends Emulated {
  readonly className = 'Logger';

  constructor(private readonly execution: Execution) {
    super();
  }

  log(value: unknown): this {
    this.execution.state.log.push(text(value));
    return this;
  }

  getLog(): string {
    return this.execution.state.log.join('\n');
  }

  clear(): void {
    this.execution.state.log.length = 0;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}
