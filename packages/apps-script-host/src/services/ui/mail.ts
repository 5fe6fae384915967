import { Emulated, type Emulates } from '../runtime/emulated';
import type { Execution } from '../runtime/execution';

type Google = GoogleAppsScript.Mail.MailApp;

/** Recipients a day of a consumer account, and recipients a mail: platform.md, heading "Limits". */
const MOST_RECIPIENTS_A_DAY = 100;
const MOST_RECIPIENTS_A_MAIL = 50;
const MS_PER_DAY = 86_400_000;

interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
}

/** Mails go to the host's outbox. */
export class MailAppService extends Emulated implements Emulates<Google, 'getRemainingDailyQuota'> {
  readonly className = 'MailApp';

  constructor(private readonly execution: Execution) {
    super();
  }

  getRemainingDailyQuota(): number {
    const since = this.execution.now() - MS_PER_DAY;
    const sent = this.execution.state.outbox.filter(({ at }) => at > since);
    return MOST_RECIPIENTS_A_DAY - sent.reduce((sum, { to }) => sum + recipients(to).length, 0);
  }

  sendEmail(first: string | Message, subject = '', body = '', options: Message = {}): void {
    const message: Message =
      typeof first === 'string' ? ({ to: first, ...{ subject, body }, ...options } as Message) : first;
    const to = [message.to, message.cc, message.bcc].filter(Boolean).join(',');
    const count = recipients(to).length;
    if (count === 0) throw new Error('Failed to send email: no recipient');
    const invalid = recipients(to).find((address) => !/^[^\s@]+@[^\s@]+$/.test(address));
    if (invalid !== undefined) throw new Error(`Invalid email: ${invalid}`);
    if (count > MOST_RECIPIENTS_A_MAIL) throw new Error('Limit exceeded: Email Recipients Per Message.');
    if (count > this.getRemainingDailyQuota()) {
      throw new Error('Service invoked too many times for one day: email.');
    }
    this.execution.state.outbox.push({
      at: this.execution.now(),
      to,
      subject: String(message.subject ?? ''),
      body: String(message.body ?? ''),
      htmlBody: message.htmlBody ?? null,
      name: message.name ?? null,
    });
  }
}

function recipients(to: string): string[] {
  return to
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
