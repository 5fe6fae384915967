import {
  CellError,
  CellValueDetailedType,
  DetailedCellError,
  ErrorType,
  ExportedCellChange,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type CellValue,
  type SimpleCellAddress,
} from 'hyperformula';
import { argumentOf, isDate, resultOf, type Evaluated } from './customCall';
import {
  CALL,
  SPILL,
  type EngineHost,
  type EngineScalar,
  type EngineSource,
  type EngineValue,
  type FormulaEngine,
} from './engine';

/** The parts of HyperFormula's syntax tree and state that a function needs. */
interface CallNode {
  readonly args: readonly ArgumentNode[];
}
interface ArgumentNode {
  readonly reference?: { toSimpleCellAddress(base: SimpleCellAddress): SimpleCellAddress };
}
interface State {
  readonly formulaAddress: SimpleCellAddress;
}

/** The host's clock and the bundle's functions, as functions of a formula. */
class HostFunctions extends FunctionPlugin {
  static override readonly implementedFunctions = {
    [CALL]: { method: 'hostCall', parameters: [] },
    [SPILL]: { method: 'hostSpill', parameters: [] },
    NOW: { method: 'hostNow', parameters: [], isVolatile: true, returnNumberType: 'NUMBER_DATETIME' as never },
    TODAY: { method: 'hostToday', parameters: [], isVolatile: true, returnNumberType: 'NUMBER_DATE' as never },
  };

  hostCall({ args: [name, ...args] }: CallNode, state: State): unknown {
    try {
      const given = args.map((arg) =>
        argumentOf(this.evaluated(arg, state), this.place(arg, state), this.host(), this.nameOf()),
      );
      const result = this.host().callFunction(String(this.evaluateAst(name as never, state as never)), given);
      return resultOf(result, (date) => this.dated(this.host().serialOf(date), state));
    } catch (error) {
      return new CellError(ErrorType.ERROR, error instanceof Error ? error.message : String(error));
    }
  }

  hostSpill({ args: [arg] }: CallNode, state: State): unknown {
    const value = this.evaluated(arg ?? {}, state);
    const { sheet, row, col } = state.formulaAddress;
    const cell = { sheet: this.nameOf()(sheet), row, column: col };
    const rows = value instanceof SimpleRangeValue ? value.data : [[value]];
    this.host().spilled(
      cell,
      rows.map((cells) => cells.map((item) => ({ value: scalarOf(item), isDate: isDate(item) }))),
    );
    return rows[0]?.[0];
  }

  hostNow({ args }: CallNode, state: State): unknown {
    return this.runFunction(args as never, state as never, this.metadata('NOW'), () => this.host().now());
  }

  hostToday({ args }: CallNode, state: State): unknown {
    return this.runFunction(args as never, state as never, this.metadata('TODAY'), () => Math.floor(this.host().now()));
  }

  /** A number that HyperFormula knows to be a date. */
  private dated(serial: number, state: State): unknown {
    return this.runFunction([], state as never, this.metadata('NOW'), () => serial);
  }

  private evaluated(arg: ArgumentNode, state: State): Evaluated {
    return this.evaluateAst(arg as never, state as never);
  }

  private place(arg: ArgumentNode, state: State): SimpleCellAddress | null {
    return arg.reference?.toSimpleCellAddress(state.formulaAddress) ?? null;
  }

  private host(): EngineHost {
    return this.config.context as EngineHost;
  }

  private nameOf(): (sheet: number) => string {
    return (sheet) => this.dependencyGraph.sheetMapping.getSheetNameOrThrowError(sheet);
  }
}

HyperFormula.registerFunctionPlugin(HostFunctions, { enGB: { [CALL]: CALL, [SPILL]: SPILL } });

/** Builds the engine over `source` and computes everything. */
export function makeEngine(source: EngineSource, host: EngineHost): FormulaEngine {
  const hf = HyperFormula.buildFromSheets(copied(source.sheets), {
    licenseKey: 'gpl-v3',
    context: host,
    maxRows: 1_100_000,
    dateFormats: [],
    timeFormats: [],
    // Else it cuts every number to ten digits, those that nobody computed too.
    smartRounding: false,
  });
  for (const [name, reference] of Object.entries(source.names)) {
    // One that the engine cannot spell was spelled out in the formulas.
    if (hf.isItPossibleToAddNamedExpression(name, `=${reference}`)) hf.addNamedExpression(name, `=${reference}`);
  }
  const sheetId = (name: string): number => hf.getSheetId(name) ?? -1;
  return {
    write(sheet, row, col, contents) {
      const changes = hf.setCellContents(
        { sheet: sheetId(sheet), row, col },
        contents.map((cells) => [...cells]),
      );
      return changes.flatMap((change) => {
        if (!(change instanceof ExportedCellChange)) return [];
        const { address, newValue } = change;
        const name = hf.getSheetName(address.sheet) ?? '';
        return [{ sheet: name, row: address.row, column: address.col, value: exported(newValue) }];
      });
    },
    read: (sheet, row, col) => valueAt(hf, { sheet: sheetId(sheet), row, col }),
    values: (sheet) => hf.getSheetValues(sheetId(sheet)).map((cells) => cells.map(exported)),
    calculate(sheet, formula) {
      const value = hf.calculateFormula(formula, sheetId(sheet));
      return Array.isArray(value) ? value[0]?.[0] : exported(value);
    },
    destroy: () => hf.destroy(),
  };
}

function copied(sheets: EngineSource['sheets']): Record<string, (string | number | boolean | null)[][]> {
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((cells) => [...cells])]));
}

const KINDS: Partial<Record<CellValueDetailedType, EngineValue['kind']>> = {
  [CellValueDetailedType.NUMBER_DATE]: 'date',
  [CellValueDetailedType.NUMBER_DATETIME]: 'dateTime',
  [CellValueDetailedType.NUMBER_TIME]: 'time',
  [CellValueDetailedType.NUMBER_PERCENT]: 'percent',
};

function valueAt(hf: HyperFormula, address: SimpleCellAddress): EngineValue {
  const found = hf.getCellValue(address);
  const value = exported(found);
  const isNumber = typeof value === 'number';
  const kind = isNumber ? KINDS[hf.getCellValueDetailedType(address)] : isUnknown(found) ? 'unknown' : null;
  return { value, kind: kind ?? 'plain' };
}

/** A name that the engine does not know, or a formula that it cannot parse, here or in what it depends on. */
function isUnknown(value: CellValue): boolean {
  if (!(value instanceof DetailedCellError)) return false;
  return value.type === ErrorType.NAME || value.message.startsWith('Parsing error');
}

/** Errors that only HyperFormula has, in Google's terms. */
const GOOGLE_ERRORS: Readonly<Record<string, string>> = { '#CYCLE!': '#REF!', '#SPILL!': '#REF!', '#LIC!': '#ERROR!' };

function exported(value: CellValue): EngineScalar {
  if (!(value instanceof DetailedCellError)) return value;
  return { error: GOOGLE_ERRORS[value.value] ?? value.value };
}

const ERROR_CODES: Readonly<Record<string, string>> = {
  DIV_BY_ZERO: '#DIV/0!',
  NA: '#N/A',
  NAME: '#NAME?',
  NUM: '#NUM!',
};

function scalarOf(value: Evaluated): EngineScalar {
  if (value instanceof CellError) return { error: ERROR_CODES[value.type] ?? `#${value.type}!` };
  if (typeof value === 'symbol' || value instanceof SimpleRangeValue) return null;
  return typeof value === 'object' ? value.val : value;
}
