/**
 * A strict reader of Prometheus' text format, of the part that is used here: HELP and TYPE once before the samples of a
 * name, which stand together, no series twice, labels escaped. Throws on anything else. PyPI's prometheus-client reads
 * the same text in metrics.server.test.ts.
 */
export function seriesOf(text: string): ReadonlyMap<string, number> {
  if (!text.endsWith('\n')) throw new Error('does not end in a line feed');
  const series = new Map<string, number>();
  const seen = new Set<string>();
  let current = '';
  let typed = false;
  for (const line of text.slice(0, -1).split('\n')) {
    const help = /^# HELP ([a-z_]+) (.+)$/.exec(line);
    const type = /^# TYPE ([a-z_]+) gauge$/.exec(line);
    const sample =
      /^([a-z_]+)((?:\{(?:[a-z_]+="(?:[^"\\]|\\\\|\\"|\\n)*",?)*\})?) (-?\d+(?:\.\d+)?(?:e\+\d+)?)$/.exec(
        line,
      );
    if (help !== null) {
      current = help[1] ?? '';
      typed = false;
      if (seen.has(current)) throw new Error(`${current} comes twice`);
      seen.add(current);
    } else if (type !== null) {
      if (type[1] !== current || typed) throw new Error(`TYPE of ${type[1]} after HELP of ${current}`);
      typed = true;
    } else if (sample !== null) {
      const [, name = '', labels = '', value = ''] = sample;
      if (name !== current || !typed) throw new Error(`a sample of ${name} below ${current}`);
      if (series.has(name + labels)) throw new Error(`${name}${labels} comes twice`);
      series.set(name + labels, Number(value));
    } else throw new Error(`not a line of the format: ${JSON.stringify(line)}`);
  }
  return series;
}
