import { clipped, markup } from './markup.ts';
import { renderPage } from './page.ts';

/** Of a command that ended by an error before it had a result. */
export function renderFailedPage(noun: string, line: string): string {
  return renderPage({
    title: `${noun} failed`,
    tone: 'bad',
    mark: '✘',
    meaning: 'It ended before it had a result.',
    sections: [markup`<div class="box bad"><p>${clipped(line, 2_000)}</p></div>`],
  });
}
