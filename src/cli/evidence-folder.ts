/** The files that an interview offers as evidence, and their hashes; what is taken is known to scoring at once. */
import type { EvidenceFolder } from '../interview/interview.ts';
import type { EvidenceFile } from '../model/evidence.ts';
import { offerFiles } from '../workspace/offer-files.ts';
import { takeEvidenceFile } from '../workspace/take-evidence-file.ts';

/** `known` is what scoring is told of the files. */
export function evidenceFolder(root: string, known: Map<string, EvidenceFile>): EvidenceFolder {
  return {
    list: () => Promise.resolve(offerFiles(root)),
    take: async (path) => {
      const taken = await takeEvidenceFile(path, root, root);
      if (taken.ok) known.set(taken.file, { status: 'present', sha256: taken.sha256 });
      return taken;
    },
  };
}
