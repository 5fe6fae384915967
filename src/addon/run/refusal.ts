/** Something an entry point will not do, said as one sentence to the person who asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
