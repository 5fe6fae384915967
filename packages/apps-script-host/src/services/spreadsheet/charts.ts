import { Emulated } from '../runtime/emulated';
import { chartEnums } from './enums';

/** Only the enumerations: charts are built by `Sheet.newChart`. */
export class ChartsService extends Emulated {
  readonly className = 'Charts';

  get ChartType(): object {
    return chartEnums.ChartType;
  }

  get ChartMergeStrategy(): object {
    return chartEnums.ChartMergeStrategy;
  }

  get ChartHiddenDimensionStrategy(): object {
    return chartEnums.ChartHiddenDimensionStrategy;
  }

  get CurveStyle(): object {
    return chartEnums.CurveStyle;
  }

  get Position(): object {
    return chartEnums.Position;
  }
}
