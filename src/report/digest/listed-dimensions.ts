/** The dimensions that a page or a screen lists: those of instances only while there are few of them. */
import type { DimensionLine } from './describe-dimensions.ts';
import { MOST_INSTANCES } from './describe-instances.ts';
import type { AgencyDigest } from './digest.ts';

export function listedDimensions(agency: AgencyDigest): DimensionLine[] {
  const isMany = hasManyInstances(agency);
  return agency.dimensions.filter(({ instance }) => instance === null || !isMany(instance));
}

/** Whether an instance is one of a kind of which there are more than a page lists. */
export function hasManyInstances({ assessment, instances }: AgencyDigest): (instance: string) => boolean {
  const many = new Set(instances.filter(({ count }) => count > MOST_INSTANCES).map(({ kind }) => kind));
  const crowded = new Set(assessment.instances.filter(({ of }) => many.has(of)).map(({ id }) => id));
  return (instance) => crowded.has(instance);
}
