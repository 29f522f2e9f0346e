import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it, test } from 'vitest';
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  isZero,
  multiply,
  ONE,
  rational,
  subtract,
  sum,
  toNumber,
  ZERO,
  type Rational,
} from '../../src/scoring/rational.ts';

/** Whole numbers on both sides of what an ordinary number holds exactly. */
const whole = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }),
);
const pair = fc.tuple(
  whole,
  whole.map((d) => (d === 0n ? 1n : d)),
);

function fromBigInt(value: bigint): Rational {
  const base = rational(2 ** 50);
  const [high, low] = [value / 2n ** 50n, value % 2n ** 50n];
  const head = high === 0n ? ZERO : multiply(fromBigInt(high), base);
  return add(head, rational(Number(low)));
}

function ours([n, d]: readonly [bigint, bigint]): Rational {
  return divide(fromBigInt(n), fromBigInt(d));
}

function oracle([n, d]: readonly [bigint, bigint]): Fraction {
  return new Fraction(n, d);
}

function plain({ n, d }: Rational): string {
  return `${n}/${d}`;
}

function plainOracle({ s, n, d }: Fraction): string {
  return `${s * n}/${d}`;
}

describe('arithmetic', () => {
  test.each([
    ['add', add, (a: Fraction, b: Fraction) => a.add(b)],
    ['subtract', subtract, (a: Fraction, b: Fraction) => a.sub(b)],
    ['multiply', multiply, (a: Fraction, b: Fraction) => a.mul(b)],
  ] as const)('%s agrees with fraction.js, small or large', (_name, operate, expected) => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        expect(plain(operate(ours(a), ours(b)))).toBe(plainOracle(expected(oracle(a), oracle(b))));
      }),
      { numRuns: 500 },
    );
  });

  it('divides as fraction.js does and keeps the sign above the line', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        fc.pre(b[0] !== 0n);
        const quotient = divide(ours(a), ours(b));
        expect(plain(quotient)).toBe(plainOracle(oracle(a).div(oracle(b))));
        expect(quotient.d > 0).toBe(true);
      }),
    );
  });

  it('orders as fraction.js does', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        expect(Math.sign(compare(ours(a), ours(b)))).toBe(Math.sign(oracle(a).compare(oracle(b))));
      }),
    );
  });

  it('finds the whole number below and above as fraction.js does', () => {
    fc.assert(
      fc.property(pair, (a) => {
        expect(plain(floor(ours(a)))).toBe(plainOracle(oracle(a).floor()));
        expect(plain(ceil(ours(a)))).toBe(plainOracle(oracle(a).ceil()));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the whole number below where floating point would round the quotient up', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 53n }), fc.bigInt({ min: 1n, max: 1000n }), (n, d) => {
        const least = (n / d) * d - 1n;
        fc.pre(least > 0n);
        expect(plain(floor(ours([least, d])))).toBe(`${least / d}/1`);
      }),
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  it('knows no negative zero', () => {
    const zeros = [rational(-0), multiply(ZERO, rational(-3)), subtract(ZERO, ZERO), ceil(rational(-0.5))];
    expect(zeros.map((zero) => Object.is(toNumber(zero), 0))).toStrictEqual([true, true, true, true]);
    expect(zeros.every(isZero)).toBe(true);
  });

  it('adds a list without losing the small to the large', () => {
    expect(toNumber(subtract(sum([rational(1e20), rational(0.1), rational(0.2)]), rational(1e20)))).toBe(0.3);
  });

  it('moves to large numbers and back without anybody noticing', () => {
    const large = multiply(rational(Number.MAX_SAFE_INTEGER), rational(Number.MAX_SAFE_INTEGER));
    expect(typeof large.n).toBe('bigint');
    expect(add(large, ONE).n).toBe(BigInt(Number.MAX_SAFE_INTEGER) ** 2n + 1n);
    expect(divide(large, rational(Number.MAX_SAFE_INTEGER))).toStrictEqual(rational(Number.MAX_SAFE_INTEGER));
    expect(subtract(large, large)).toStrictEqual(ZERO);
    expect(add(rational(Number.MAX_SAFE_INTEGER), ONE).n).toBe(2n ** 53n);
  });
});

describe('reading decimals', () => {
  test.each([
    [0.1, '1/10'],
    [-0.25, '-1/4'],
    [1.005, '201/200'],
    [2.675, '107/40'],
    [1e21, '1000000000000000000000/1'],
    [1.5e300, `${15n * 10n ** 299n}/1`],
    [1e-7, '1/10000000'],
    [-1.25e-7, '-1/8000000'],
    [5e-324, `1/${2n * 10n ** 323n}`],
    [2 ** 53, '9007199254740992/1'],
  ])('%d is the decimal that it prints as', (value, expected) => {
    expect(plain(rational(value))).toBe(expected);
  });

  it('reads what fraction.js reads from the printed number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        fc.pre(!String(value).includes('e'));
        expect(plain(rational(value))).toBe(plainOracle(new Fraction(String(value))));
      }),
    );
  });

  it('gives every number back as it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(rational(value))).toBe(value + 0);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d', (value) => {
    expect(() => rational(value)).toThrow(RangeError);
  });
});

describe('becoming a number', () => {
  /** Whether no floating-point neighbour of `value` lies nearer to n/d, by whole-number arithmetic only. */
  function isNearest(value: number, n: bigint, d: bigint): boolean {
    const distance = (candidate: number): [bigint, bigint] => {
      const [cn, cd] = exactParts(candidate);
      const gap = n * cd - cn * d;
      return [gap < 0n ? -gap : gap, d * cd];
    };
    const [gap, scale] = distance(value);
    return [nextUp(value), -nextUp(-value)].every((other) => {
      if (!Number.isFinite(other)) return true;
      const [otherGap, otherScale] = distance(other);
      const [mine, theirs] = [gap * otherScale, otherGap * scale];
      return mine < theirs || (mine === theirs && isEven(value));
    });
  }

  it('gives the nearest floating-point number, ties to even', () => {
    fc.assert(
      fc.property(pair, (a) => {
        const [n, d] = a[1] < 0n ? [-a[0], -a[1]] : a;
        expect(isNearest(toNumber(ours(a)), n, d)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('rounds a tie between two large numbers to the even one', () => {
    expect(toNumber(fromBigInt(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(toNumber(fromBigInt(2n ** 53n + 3n))).toBe(2 ** 53 + 4);
    expect(toNumber(ours([-(2n ** 54n) - 6n, 1n]))).toBe(-(2 ** 54) - 8);
    expect(toNumber(divide(add(fromBigInt(2n ** 53n + 1n), divide(ONE, fromBigInt(10n ** 40n))), ONE))).toBe(
      2 ** 53 + 2,
    );
  });

  test.each([-310, -320, -323, -300])('keeps numbers as small as 10 to the %d', (exponent) => {
    expect(toNumber(divide(ONE, fromBigInt(10n ** BigInt(-exponent))))).toBe(Number(`1e${exponent}`));
  });

  it('gives infinity, not nonsense, beyond what a number can hold', () => {
    expect(toNumber(multiply(rational(1e308), rational(1e308)))).toBe(Number.POSITIVE_INFINITY);
    expect(toNumber(multiply(rational(-1e308), rational(1e308)))).toBe(Number.NEGATIVE_INFINITY);
  });
});

const BITS = new DataView(new ArrayBuffer(8));

function bitsOf(value: number): bigint {
  BITS.setFloat64(0, value);
  return BITS.getBigUint64(0);
}

function isEven(value: number): boolean {
  return bitsOf(value) % 2n === 0n;
}

function nextUp(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  BITS.setBigUint64(0, value > 0 ? bitsOf(value) + 1n : bitsOf(value) - 1n);
  return BITS.getFloat64(0);
}

/** A floating-point number as the fraction that it is in binary. */
function exactParts(value: number): [bigint, bigint] {
  let [n, d] = [value, 1n];
  while (!Number.isInteger(n)) {
    n *= 2;
    d *= 2n;
  }
  return [BigInt(n), d];
}
