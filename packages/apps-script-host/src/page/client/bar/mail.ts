import type { MailView, PageState } from '../../protocol';
import { element } from '../element';
import { popoverButton } from '../popover';
import { shownClock } from './clock';
import type { Texts } from '../texts';

/** The letter as a mail program shows it: a page that may run nothing and reach nothing. */
function formatted(title: string, html: string): HTMLElement {
  const frame = element('iframe', { title, srcdoc: html, testId: 'letter' });
  frame.setAttribute('sandbox', '');
  return frame;
}

function letter({ at, to, subject, text, html }: MailView, language: PageState['language']): HTMLElement {
  return element(
    'article',
    { className: 'letter' },
    element('p', { className: 'quiet' }, `${shownClock(at, language)} → ${to.split(',').join(', ')}`),
    element('h3', {}, subject),
    html === '' ? element('pre', {}, text) : formatted(subject, html),
  );
}

/** «Почта N»: the letters that the script sent, none of which left this machine; newest first. */
export function mailButton({ mail, language }: PageState, texts: Texts): HTMLElement {
  return popoverButton('mail', `${texts.mail} ${mail.length}`, () =>
    mail.length > 0
      ? [...mail].reverse().map((each) => letter(each, language))
      : [element('p', { className: 'quiet' }, texts.noMail)],
  );
}
