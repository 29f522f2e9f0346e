/** Which answers differ between two readings of one assessment. */
import type { Answer, Assessment } from '../model/assessment.ts';
import type { ChangedElsewhere } from '../model/save-outcome.ts';
import { ownValue } from '../model/own-value.ts';
import { isSame } from '../rubric/content-hash.ts';

/** The agency's own answers first, then those of each instance that is in either. */
export function changedElsewhere(known: Assessment, now: Assessment): ChangedElsewhere[] {
  const own = changedIn(known.answers, now.answers, null);
  const places = new Map(
    [...known.instances, ...now.instances].map(({ of, id }) => [JSON.stringify([of, id]), { of, id }]),
  );
  const others = [...places.values()].flatMap((instance) =>
    changedIn(answersOf(known, instance), answersOf(now, instance), instance),
  );
  return [...own, ...others];
}

type Answers = Readonly<Record<string, Answer>>;

function answersOf({ instances }: Assessment, { of, id }: { readonly of: string; readonly id: string }): Answers {
  return instances.find((one) => one.of === of && one.id === id)?.answers ?? {};
}

function changedIn(known: Answers, now: Answers, instance: ChangedElsewhere['instance']): ChangedElsewhere[] {
  const ids = new Set([...Object.keys(known), ...Object.keys(now)]);
  return [...ids].flatMap((criterion) => {
    const [old, fresh] = [ownValue(known, criterion), ownValue(now, criterion)];
    return isSame(old ?? null, fresh ?? null) ? [] : [{ criterion, instance, known: old, now: fresh }];
  });
}
