import { choiceFrom, NO_CHOICE } from '../sheets/reading/deals/dealsChoice';
import type { DealsChoice } from '../sheets/reading/deals/dealsChoice';
import type { DocumentProperties } from './sheetVersion';

/** Document property: what a head said in set-up of the tab and the headers of deals. */
const PROPERTY = 'deals';

/** The choice that the document's properties hold. */
export function dealsChoiceIn({ [PROPERTY]: text }: DocumentProperties): DealsChoice {
  return text === undefined ? NO_CHOICE : choiceFrom(text);
}

/** The same in one read. */
export function currentDealsChoice(): DealsChoice {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? NO_CHOICE : choiceFrom(text);
}

/** Writes it where it differs from what was `kept`. */
export function keepDealsChoice(choice: DealsChoice, kept: DocumentProperties): void {
  const text = JSON.stringify(choice);
  if (kept[PROPERTY] !== text) PropertiesService.getDocumentProperties().setProperty(PROPERTY, text);
}

export function forgetDealsChoice(): void {
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}
