/** Loaded with `--import`: writes the URL of every file that is loaded after it to LOADED_FILES, one a line. */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const list = process.env['LOADED_FILES'] ?? '';

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(list, url + '\n');
    return next(url, context);
  },
});
