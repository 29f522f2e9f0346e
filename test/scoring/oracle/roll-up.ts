/** From the children of a node to its score and its coverage. */
import Fraction from 'fraction.js';
import type { NullReason } from '../../../src/model/result.ts';
import { combine, isSum, weightsOf, type Share } from './combine.ts';
import type { Counted, CountedLeaf, Status } from './counted.ts';
import { exact, least, total, ZERO } from './fractions.ts';
import type { Node } from './node.ts';
import type { NodeEnds } from './ranges.ts';
import { addedTo, finish, isBonusOnly, type RolledRules } from './rolled-rules.ts';
import type { Ends } from './worth.ts';

const NONE = { score: null, counted: null, isBlocked: false } as const;

export type Child = Counted & { readonly node: Node } & Partial<Pick<CountedLeaf, 'isProportional'>>;
type Part = Child & { readonly weight: Fraction };

export function rollUp(children: readonly Child[], rules: RolledRules, ends: NodeEnds): Counted {
  const parts = withEarned(weighed(children, rules), rules);
  const isBare = isBonusOnly(
    children.map(({ node }) => node),
    rules,
  );
  const applying = parts.filter((part) => part.status === 'applies');
  const covered = total(applying.map((part) => part.weight.mul(part.coverage)));
  const coverage = applying.length === 0 ? ZERO : covered.div(total(applying.map(({ weight }) => weight)));
  const status = isBare ? 'applies' : statusOf(parts.map((part) => part.status));
  const bonuses = children.filter(({ node }) => node.adds !== undefined);
  const possible = isPlainSum(rules) ? possibleOf(parts, bonuses, rules) : (ends.range?.best ?? null);
  const same = { ...ends, possible, status, coverage };
  const raw = isBare ? ZERO : combine(sharesOf(parts), rules);
  const reason = reasonOf(rules, { parts, applying, coverage, status, hasRaw: raw !== null });
  const added = bonuses.map(({ node, counted }) => ({ node, value: counted }));
  const score = raw === null ? null : finish(raw.add(addedTo(added, rules)), rules);
  if (reason !== null) return { ...same, ...without(reason, rules, ends.range, score) };
  if (score === null) return { ...same, ...NONE, reason: nothingCounts(parts) };
  return { ...same, reason, score, counted: score, isBlocked: false };
}

/** What weighs nothing is left out, and so is a bonus. */
function weighed(children: readonly Child[], { rollup }: RolledRules): Part[] {
  const others = children.filter(({ node }) => node.adds === undefined);
  const weights = weightsOf(
    others.map(({ node }) => node),
    rollup,
  );
  return others.flatMap((child, at) => {
    const weight = weights[at] ?? ZERO;
    return weight.equals(0) ? [] : [{ ...child, weight }];
  });
}

function sharesOf(parts: readonly Part[]): Share[] {
  return parts.flatMap(({ counted, possible, weight }) =>
    counted === null ? [] : [{ value: counted, of: possible ?? ZERO, weight }],
  );
}

/** What does not apply earns, in sums, as much of its best as its siblings of theirs. */
function withEarned(parts: readonly Part[], { rollup }: RolledRules): Part[] {
  const siblings = sharesOf(parts);
  const possible = total(siblings.map(({ of, weight }) => of.mul(weight)));
  const got = total(siblings.map(({ value, weight }) => value.mul(weight)));
  return parts.map((part) => {
    const isEarning = part.isProportional === true && isSum(rollup) && part.range !== null && possible.gt(0);
    return isEarning && part.range !== null ? { ...part, counted: part.range.best.mul(got.div(possible)) } : part;
  });
}

/** Of a sum, what those that count could have brought, with what could have been added. */
function possibleOf(parts: readonly Part[], bonuses: readonly Child[], rules: RolledRules): Fraction {
  const counting = parts.filter(({ counted }) => counted !== null);
  const points = total(counting.map(({ possible, weight }) => (possible ?? ZERO).mul(weight)));
  const best = bonuses.map(({ node, counted, possible }) => ({ node, value: counted === null ? null : possible }));
  return points.add(addedTo(best, rules));
}

function isPlainSum({ rollup, worth, round }: RolledRules): boolean {
  const isRounded = round !== null && (round.mode !== 'none' || round.lift);
  return isSum(rollup) && worth === undefined && !isRounded;
}

function statusOf(statuses: readonly Status[]): Status {
  if (statuses.includes('applies')) return 'applies';
  return statuses.includes('not-applicable') || statuses.length === 0 ? 'not-applicable' : 'not-asked';
}

interface Found {
  readonly parts: readonly Part[];
  readonly applying: readonly Part[];
  readonly coverage: Fraction;
  readonly status: Status;
  readonly hasRaw: boolean;
}

/** Why there is no score; null where there is one, or where nothing counts. */
function reasonOf(rules: RolledRules, { parts, applying, coverage, status, hasRaw }: Found): NullReason | null {
  if (parts.some(({ isBlocked }) => isBlocked)) return 'blocked';
  if (status === 'not-asked') return status;
  const isPlain = rules.rollup === 'none' || rules.rollup === 'distribution';
  if (status === 'not-applicable') return isPlain ? 'no-total' : status;
  if (applying.length > 0 && hasTooFew(rules, applying)) return 'too-few';
  if (isPlain) return 'no-total';
  const canFall = rules.missing.some((policy) => policy !== 'lowest' && policy !== 'zero');
  return hasRaw && canFall && isTooThin(coverage, rules) ? 'unanswered' : null;
}

function hasTooFew({ instances, 'min-rated': needed = {} }: RolledRules, applying: readonly Part[]): boolean {
  if (instances !== undefined && instances.listed < instances.needed) return true;
  const rated = applying.filter(({ score }) => score !== null).length;
  const { share = 0, count = 0 } = needed;
  return rated < count || new Fraction(rated, applying.length).lt(exact(share));
}

export function isTooThin(coverage: Fraction, { 'min-coverage': needed }: Pick<RolledRules, 'min-coverage'>): boolean {
  return needed !== undefined && coverage.lt(exact(needed));
}

function nothingCounts(parts: readonly Part[]): NullReason {
  const reasons = new Set(parts.map(({ reason }) => reason));
  return (['unanswered', 'too-few'] as const).find((reason) => reasons.has(reason)) ?? 'no-total';
}

/** With too few rated or too little answered the policy for the unanswered says what counts above. */
function without(
  reason: NullReason,
  { unanswered }: RolledRules,
  range: Ends | null,
  comesTo: Fraction | null,
): Pick<Counted, 'score' | 'reason' | 'counted' | 'isBlocked'> {
  if ((reason !== 'too-few' && reason !== 'unanswered') || range === null)
    return { ...NONE, reason, isBlocked: reason === 'blocked' };
  const lowest = least([range.worst, ...(comesTo === null ? [] : [comesTo])]);
  const counted = unanswered === 'lowest' ? lowest : unanswered === 'zero' ? ZERO : null;
  return { ...NONE, reason, counted, isBlocked: unanswered === 'block' || unanswered === 'refuse' };
}
