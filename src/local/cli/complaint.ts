/** Something the person at the command line can mend: shown as its one sentence, without a stack. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}
