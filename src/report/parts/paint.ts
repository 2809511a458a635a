/** How a piece of text stands out on a terminal. */
export type Tone = 'good' | 'warning' | 'bad' | 'dim';

export type Paint = (tone: Tone, text: string) => string;

const CODES: Readonly<Record<Tone, string>> = { good: '32;1', warning: '33;1', bad: '31;1', dim: '2' };

/** Colours text for a terminal, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (tone, text) => (colour && text !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text);
}
