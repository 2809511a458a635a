/** A bad input: one line that names it, shows the value (never a secret's) and says what was expected. */
export class InputError extends Error {
  readonly input: string;

  constructor(input: string, message: string, options?: ErrorOptions) {
    super(`${input}: ${message}`, options);
    this.name = 'InputError';
    this.input = input;
  }
}

/** Several bad inputs of one command, in the order in which they were found. The message has all of them. */
export class InputErrors extends InputError {
  readonly errors: readonly InputError[];

  constructor(errors: readonly [InputError, ...InputError[]]) {
    super(errors[0].input, '');
    this.name = 'InputErrors';
    this.errors = errors;
    this.message = `${errors.length} inputs are wrong: ${errors.map(({ message }) => message).join(' · ')}`;
  }

  /** A line for each of them, below one that counts them. */
  get lines(): readonly string[] {
    const lines = this.errors.map(({ message }) => `  ${message}`);
    return [`${this.errors.length} inputs are wrong:`, ...lines];
  }
}
