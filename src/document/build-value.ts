/** What a reader tells → one plain value; a key that occurs twice, or would reach a prototype, is refused. */
import type { Report } from './grammar-fault.ts';
import { preview } from './preview.ts';
import type { Scalar, Sink } from './sink.ts';

export interface ValueBuilder extends Sink {
  readonly result: () => unknown;
}

type Container = unknown[] | Record<string, unknown>;

export function createValueBuilder(report: Report): ValueBuilder {
  const open: Container[] = [];
  const keys: (string | null)[] = [];
  let root: unknown;

  const add = (value: unknown): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = value;
    else if (Array.isArray(parent)) parent.push(value);
    else {
      const key = keys.at(-1) ?? null;
      if (key !== null) parent[key] = value;
    }
  };
  const enter = (container: Container): void => {
    add(container);
    open.push(container);
    keys.push(null);
  };

  return {
    openMap: () => enter({}),
    openList: () => enter([]),
    close: () => {
      open.pop();
      keys.pop();
    },
    key: (key, start, end) => {
      keys[keys.length - 1] = acceptKey(key, open.at(-1) ?? {}, start, end, report) ? key : null;
    },
    scalar: (value: Scalar) => add(value),
    result: () => root,
  };
}

/** The first of two equal keys keeps its value; what is refused is left out. */
function acceptKey(key: string, map: Container, start: number, end: number, report: Report): boolean {
  if (key === '__proto__') {
    report({ code: 'reserved-id', start, end, params: { found: key } });
    return false;
  }
  if (!Object.hasOwn(map, key)) return true;
  report({ code: 'duplicate-key', start, end, params: { key: preview(key) } });
  return false;
}
