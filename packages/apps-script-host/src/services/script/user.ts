import { Emulated } from '../runtime/emulated';

export class UserService extends Emulated {
  readonly className = 'User';

  constructor(private readonly email: string) {
    super();
  }

  /** Blank where Google does not tell who it is. */
  getEmail(): string {
    return this.email;
  }

  override toString(): string {
    return this.email;
  }
}
