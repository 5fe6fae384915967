import { addonMessages } from '../../i18n/addon';
import type { AddonMessages } from '../../i18n/addon/messages';
import { accessOf, demandRole } from '../book/access';
import type { Access } from '../book/access';
import { declared, demandArguments, held } from '../run/door';
import type { Door, TeamTraits } from '../run/door';
import { guarded } from '../run/guard';
import { basisFor } from './editBasis';
import type { FoundBasis } from './editBasis';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface RowTraits<Args extends readonly unknown[], Place, Result> extends TeamTraits<Args> {
  /** The tab that the call is about, and whatever else was found with it; null where there is none. */
  readonly place: () => (Place & { readonly sheet: Sheet }) | null;
  /** What is answered of a tab that holds no deals, or that nobody has set up. */
  readonly noDeals: () => Result;
}

/** The deals as the last run knew them, at the place asked about, for somebody. */
export interface RowVisit<Place> {
  readonly found: FoundBasis;
  readonly place: Place;
  readonly access: Access;
  readonly say: AddonMessages;
}

/** A door for the team that is about one row: instead of the whole workbook it reads what an edit reads. */
export function rowDoor<Args extends readonly unknown[], Place, Result>(
  name: string,
  traits: RowTraits<Args, Place, Result>,
  body: (visit: RowVisit<Place & { readonly sheet: Sheet }>, ...args: Args) => Result,
): Door<Args, Result> {
  const visited = (args: Args): Result => {
    const place = traits.place();
    const found = place && basisFor(place.sheet);
    if (found === null || place === null) return traits.noDeals();
    const { language, rules } = found.basis;
    const say = addonMessages(language);
    const access = accessOf(rules.team, place.sheet.getParent(), say);
    demandRole(access, traits.lowest, say);
    return body({ found, place, access, say }, ...args);
  };
  const call = (...given: Args): Result =>
    guarded(name, () => {
      const args = demandArguments(given, traits.takes);
      return held(traits, () => visited(args));
    });
  return declared(call, traits);
}
