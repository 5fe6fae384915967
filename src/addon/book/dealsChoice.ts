import { choiceFrom, NO_CHOICE } from '../../sheets/reading/deals/dealsChoice';
import type { DealsChoice } from '../../sheets/reading/deals/dealsChoice';
import type { DocumentProperties } from './sheetVersion';

/** Document property: what a head said in set-up of the tab and the headers of deals. */
export const DEALS_CHOICE = 'deals';

/** The choice that the document's properties hold. */
export function dealsChoiceIn({ [DEALS_CHOICE]: text }: DocumentProperties): DealsChoice {
  return text === undefined ? NO_CHOICE : choiceFrom(text);
}

/** The same in one read. */
export function currentDealsChoice(): DealsChoice {
  const text = PropertiesService.getDocumentProperties().getProperty(DEALS_CHOICE);
  return text === null ? NO_CHOICE : choiceFrom(text);
}

/** Writes it where it differs from what was `kept`. */
export function keepDealsChoice(choice: DealsChoice, kept: DocumentProperties): void {
  const text = JSON.stringify(choice);
  if (kept[DEALS_CHOICE] !== text) PropertiesService.getDocumentProperties().setProperty(DEALS_CHOICE, text);
}

export function forgetDealsChoice(): void {
  PropertiesService.getDocumentProperties().deleteProperty(DEALS_CHOICE);
}
