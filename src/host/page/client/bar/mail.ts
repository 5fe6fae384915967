import type { MailView } from '../../protocol';
import { element } from '../element';
import { popoverButton } from '../popover';
import type { Texts } from '../texts';

/** The letter as a mail program shows it: a page that may run nothing and reach nothing. */
function formatted(title: string, html: string): HTMLElement {
  const frame = element('iframe', { title, srcdoc: html, testId: 'letter' });
  frame.setAttribute('sandbox', '');
  return frame;
}

function letter({ at, to, subject, text, html }: MailView): HTMLElement {
  return element(
    'article',
    { className: 'letter' },
    element('p', { className: 'quiet' }, `${at.replace('T', ' ')} → ${to}`),
    element('h3', {}, subject),
    html === '' ? element('pre', {}, text) : formatted(subject, html),
  );
}

/** «Почта N»: the letters that the add-on sent, none of which left this machine; newest first. */
export function mailButton(mail: readonly MailView[], texts: Texts): HTMLElement {
  return popoverButton('mail', `${texts.mail} ${mail.length}`, () =>
    mail.length > 0 ? [...mail].reverse().map(letter) : [element('p', { className: 'quiet' }, texts.noMail)],
  );
}
