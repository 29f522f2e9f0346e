/** Things that hang on each other, decided the innermost first: without recursion, for a chain may be as long as a rubric. */

export interface Deciding<T> {
  /** What must be decided before this. */
  readonly needs: (item: T) => Iterable<T>;
  /** Whether it is decided, or about to be. */
  readonly isKnown: (item: T) => boolean;
  /** Called before its needs are looked at: whoever hangs on itself finds what is noted here. */
  readonly begin: (item: T) => void;
  readonly decide: (item: T) => void;
}

export function decideInOrder<T>(start: T, { needs, isKnown, begin, decide }: Deciding<T>): void {
  const way: { readonly item: T; readonly rest: Iterator<T> }[] = [];
  const enter = (item: T): void => {
    begin(item);
    way.push({ item, rest: needs(item)[Symbol.iterator]() });
  };
  if (!isKnown(start)) enter(start);
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const { value, done: isLast } = last.rest.next();
    if (isLast === true) {
      decide(last.item);
      way.pop();
    } else if (!isKnown(value)) enter(value);
  }
}
