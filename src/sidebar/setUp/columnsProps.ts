import type { SetUpProposal } from '../../addon/setUp/setUpState';
import type { SetUpMessages } from '../../i18n/setUp/messages';
import type { Draft } from './draft';

/** What the page of columns is shown with, and its parts. */
export interface ColumnsProps {
  readonly proposal: SetUpProposal;
  readonly draft: Draft;
  readonly words: SetUpMessages['columns'];
  readonly onDraft: (draft: Draft) => void;
  /** Another tab is to be looked at. */
  readonly onTab: (tab: string) => void;
}
