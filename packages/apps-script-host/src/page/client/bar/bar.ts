import type { Action, PageState } from '../../protocol';
import { element } from '../element';
import type { Texts } from '../texts';
import { callsButton } from './calls';
import { clockControl } from './clock';
import { filesControl } from './files';
import { languageControl } from './language';
import { mailButton } from './mail';
import { menuButtons } from './menu';
import { personSelect } from './person';

export interface BarActions {
  readonly act: (action: Action) => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
}

/** The one bar above the sheet: the script's menu, who sits at the keyboard, the clock, mail, calls, language, files. */
export function renderBar(bar: HTMLElement, state: PageState, texts: Texts, actions: BarActions): void {
  bar.replaceChildren(
    ...menuButtons(state.menus, texts, actions.act),
    element('span', { className: 'gap' }),
    personSelect(state, texts, actions.act),
    clockControl(state, texts, actions.act),
    mailButton(state, texts),
    callsButton(state.calls, texts),
    languageControl(state.language, texts, actions.act),
    ...filesControl(texts, actions),
  );
}
