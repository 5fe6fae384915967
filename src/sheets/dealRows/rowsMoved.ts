/** Rows or columns are no more where a run read them: nothing was written, and the run is to start again. */
export class RowsMoved extends Error {
  override readonly name = 'RowsMoved';
}
