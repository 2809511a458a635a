/** A bad input: one line that names it, shows the value (never a secret's) and says what was expected. */
export class InputError extends Error {
  readonly input: string;

  constructor(input: string, message: string, options?: ErrorOptions) {
    super(`${input}: ${message}`, options);
    this.name = 'InputError';
    this.input = input;
  }
}
