/** What a reader tells → where each value and each key stands. */
import type { Path } from './fault.ts';
import { NOWHERE, type Sink } from './sink.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PlaceBuilder extends Sink {
  /** The span of the value at `path`, or of its key; of the deepest of its parents that exists, when it does not. */
  readonly find: (path: Path, atKey: boolean) => Span;
}

interface Spot {
  start: number;
  end: number;
  readonly key: Span | undefined;
  /** Values of a map by key, of a list by index; none in a scalar. */
  readonly children: Map<string, Spot> | undefined;
}

export function createPlaceBuilder(): PlaceBuilder {
  const open: Spot[] = [];
  let root: Spot = { start: 0, end: 1, key: undefined, children: undefined };
  let key: { readonly name: string; readonly span: Span } | undefined;

  const add = (start: number, end: number, children?: Map<string, Spot>): Spot => {
    const parent = open.at(-1)?.children;
    const spot = { start, end, key: key?.span, children };
    const name = key?.name ?? String(parent?.size ?? 0);
    if (parent === undefined) root = spot;
    else if (!parent.has(name)) parent.set(name, spot);
    key = undefined;
    return spot;
  };
  const enter = (start: number): void => {
    open.push(add(start, start + 1, new Map()));
  };

  return {
    openMap: enter,
    openList: enter,
    close: (end) => {
      const closed = open.pop();
      if (closed !== undefined) closed.end = end;
    },
    key: (name, start, end) => {
      key = { name, span: { start, end } };
    },
    scalar: (_value, start, end) => {
      add(start, end);
    },
    find: (path, atKey) => spanAt(root, path, atKey),
  };
}

function spanAt(root: Spot, path: Path, atKey: boolean): Span {
  let spot = root;
  let span: Span = root;
  for (const [index, step] of path.entries()) {
    const child = spot.children?.get(String(step));
    if (child === undefined) break;
    const wantsKey = (atKey && index === path.length - 1) || child.start === NOWHERE;
    span = wantsKey ? (child.key ?? span) : child;
    spot = child;
  }
  return span;
}
