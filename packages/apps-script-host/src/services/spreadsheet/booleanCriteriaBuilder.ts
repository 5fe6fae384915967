import { Emulated } from '../runtime/emulated';

/** The conditions that a conditional format and a filter share. */
export abstract class BooleanCriteriaBuilder extends Emulated {
  abstract withCriteria(criteria: string, values: readonly unknown[]): this;

  whenFormulaSatisfied(formula: string): this {
    return this.withCriteria('CUSTOM_FORMULA', [formula]);
  }

  whenCellEmpty(): this {
    return this.withCriteria('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.withCriteria('CELL_NOT_EMPTY', []);
  }

  whenTextContains(text: string): this {
    return this.withCriteria('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.withCriteria('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.withCriteria('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.withCriteria('TEXT_STARTS_WITH', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.withCriteria('TEXT_ENDS_WITH', [text]);
  }

  whenNumberEqualTo(number: number): this {
    return this.withCriteria('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.withCriteria('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.withCriteria('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.withCriteria('NUMBER_BETWEEN', [start, end]);
  }

  whenDateEqualTo(date: unknown): this {
    return this.withCriteria(dated('DATE_EQUAL_TO', date), [date]);
  }

  whenDateBefore(date: unknown): this {
    return this.withCriteria(dated('DATE_BEFORE', date), [date]);
  }

  whenDateAfter(date: unknown): this {
    return this.withCriteria(dated('DATE_AFTER', date), [date]);
  }
}

/** Days by name (SpreadsheetApp.RelativeDate) have criteria of their own. */
function dated(criteria: string, date: unknown): string {
  return typeof date === 'string' ? `${criteria}_RELATIVE` : criteria;
}
