import type { BackupOptions } from './options.ts';
import { quoted } from './shown.ts';

/** What is allowed and yet probably not meant, one line each; for whoever shows the run to people. */
export function inputWarnings(options: BackupOptions): string[] {
  const warnings: string[] = [];
  for (const endpoint of new Set([options.hot.endpoint, options.cold.endpoint])) {
    if (endpoint.startsWith('http:') && !isLoopback(new URL(endpoint).hostname)) {
      warnings.push(`${endpoint} is plain http: objects and their names travel unencrypted. Use https.`);
    }
  }
  const slashed = [...options.prefixes, ...options.exclude].filter((text) => text.startsWith('/'));
  if (slashed.length > 0) {
    warnings.push(
      `${slashed.slice(0, 3).map(quoted).join(', ')} begins with "/", which only keys that begin with "/" match. Keys seldom do.`,
    );
  }
  if (options.verify === 'none') warnings.push('verify is none: no copy is checked after it was made.');
  return warnings;
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  );
}
