/** Where a weight is drawn. */
export interface Tile {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A treemap: rectangles with areas in proportion to the weights, as square as they can be, that fill the area together
 * (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000). Weights that are not positive have none. O(n²) at worst.
 */
export function squarified(weights: readonly number[], area: Area): readonly Tile[] {
  const sorted = weights
    .map((weight, index) => ({ weight, index }))
    .filter(({ weight }) => weight > 0 && Number.isFinite(weight))
    .sort((a, b) => b.weight - a.weight);
  const sum = sorted.reduce((total, { weight }) => total + weight, 0);
  const scale = (area.width * area.height) / sum;
  const sizes = sorted.map(({ weight, index }) => ({ index, size: weight * scale }));
  const tiles: Tile[] = [];
  let left = area;
  let from = 0;
  while (from < sizes.length) {
    const side = Math.min(left.width, left.height);
    let to = from + 1;
    while (to < sizes.length && worst(sizes, from, to + 1, side) <= worst(sizes, from, to, side)) to++;
    const row = sizes.slice(from, to);
    tiles.push(...laid(row, left));
    left = without(left, total(row));
    from = to;
  }
  return tiles;
}

interface Sized {
  readonly index: number;
  readonly size: number;
}

/** The highest ratio of sides in a row of these along `side`. */
function worst(sizes: readonly Sized[], from: number, to: number, side: number): number {
  const row = sizes.slice(from, to);
  const sum = total(row);
  const ratios = row.map(({ size }) => {
    const ratio = (side * side * size) / (sum * sum);
    return Math.max(ratio, 1 / ratio);
  });
  return Math.max(...ratios);
}

/** Along the shorter side of the area. */
function laid(row: readonly Sized[], { x, y, width, height }: Area): Tile[] {
  const sum = total(row);
  const upright = width >= height;
  const side = upright ? height : width;
  const depth = side === 0 ? 0 : sum / side;
  let at = 0;
  return row.map(({ index, size }) => {
    const length = depth === 0 ? 0 : size / depth;
    const tile = upright
      ? { index, x, y: y + at, width: depth, height: length }
      : { index, x: x + at, y, width: length, height: depth };
    at += length;
    return tile;
  });
}

function without({ x, y, width, height }: Area, taken: number): Area {
  if (width >= height) {
    const depth = height === 0 ? 0 : taken / height;
    return { x: x + depth, y, width: Math.max(0, width - depth), height };
  }
  const depth = width === 0 ? 0 : taken / width;
  return { x, y: y + depth, width, height: Math.max(0, height - depth) };
}

function total(row: readonly Sized[]): number {
  return row.reduce((sum, { size }) => sum + size, 0);
}
