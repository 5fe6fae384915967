import { describe, expect, test } from '@jest/globals';
import { builtScript } from '../support/builtBundle';
import { calledMembers, documentedSurface, emulatedSurface, NATIVE_NAMES, ownMembers } from './surfaceOf';

const documented = documentedSurface();
const emulated = emulatedSurface();

/** Google's classes that have a method of the name. */
const classesWith = (method: string): string[] =>
  [...documented].filter(([, methods]) => methods.has(method)).map(([name]) => name);

const isEmulated = (name: string, method: string): boolean =>
  (emulated.get(name) ?? emulated.get(name.toLowerCase()))?.has(method) ?? false;

/** What `class` has at Google and not here. */
const missing = (name: string): string[] =>
  [...(documented.get(name) ?? [])].filter((method) => !isEmulated(name, method)).sort();

/** Documented, and missing in `@types/google-apps-script`; or of the builders of single kinds of charts, here one. */
const NOT_IN_THE_TYPES: Readonly<Record<string, readonly string[]>> = {
  AuthorizationInfo: ['getAuthorizedScopes'],
  User: ['toString'],
  EmbeddedChartBuilder: ['setTitle', 'setStacked', 'setColors'],
  // What the guard asks of a template whose name is set.
  HtmlTemplate: ['assign'],
};

describe('the surface of the services, from the built bundle and the published types', () => {
  const code = builtScript();
  const own = ownMembers(code);
  const used = [...calledMembers(code)].filter(
    (name) => !NATIVE_NAMES.has(name) && classesWith(name).length > 0 && !own.has(name),
  );

  test('the walk finds what the main job cannot do without', () => {
    expect(used).toEqual(
      expect.arrayContaining(['getValues', 'setValues', 'setConditionalFormatRules', 'computeHmacSha256Signature']),
    );
    expect(used.length).toBeGreaterThan(100);
  });

  test('every service method that the bundle calls is emulated', () => {
    const unknown = used.filter((method) => !classesWith(method).some((name) => isEmulated(name, method)));
    expect(unknown).toEqual([]);
  });

  test.each([
    ['PropertiesService', []],
    ['Properties', []],
    ['CacheService', []],
    ['Cache', []],
    ['LockService', []],
    ['Lock', []],
    ['DataValidation', []],
    ['DataValidationBuilder', []],
    ['ConditionalFormatRule', []],
    ['BooleanCondition', []],
    ['ConditionalFormatRuleBuilder', []],
    ['GradientCondition', []],
    ['Filter', []],
    ['FilterCriteria', []],
    ['FilterCriteriaBuilder', []],
    ['TextFinder', []],
    // Colours of a theme are not emulated.
    ['Color', ['asThemeColor']],
    ['ColorBuilder', ['asThemeColor', 'setThemeColor']],
    ['Utilities', []],
    ['Blob', ['getAllBlobs', 'getBlob']],
  ])('of %s everything is there but %p', (name, absent) => {
    expect(missing(name)).toEqual(absent);
  });

  test.each([...emulated.keys()].filter((name) => documented.has(name)))(
    'of %s a script sees nothing that Google does not have',
    (name) => {
      const known = new Set([...(documented.get(name) ?? []), ...(NOT_IN_THE_TYPES[name] ?? [])]);
      expect([...(emulated.get(name) ?? [])].filter((method) => !known.has(method))).toEqual([]);
    },
  );

  test('of Range all values, formulas, formats and plain looks are there', () => {
    const wanted =
      /(Value|Formula|Format|Note|Background|FontColor|FontFamil|FontLine|FontSize|FontStyle|FontWeight|Alignment|Wrap|Validation|Checkbox|hecked|Data(Cell|Region)|Merge|Filter|TextFinder|Background(Object)?|FontColor(Object)?|TextStyle|TextDirection|Cells|Columns|Whitespace|Duplicates|autoFill\w*)(s|ies|y|RGB)?(R1C1)?s?$/;
    const found = missing('Range').filter((method) => wanted.test(method) && !/RichText|DataSource/.test(method));
    expect(found).toEqual([]);
  });
});
