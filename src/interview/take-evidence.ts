/** A piece of evidence made complete with its file: looked for inside the workspace only, and with its hash. */
import type { Evidence } from '../model/evidence.ts';
import type { EvidenceFault } from './evidence-fields.ts';
import type { Interview } from './interview.ts';
import { isolated } from './speaker.ts';
import { safeText } from '../model/safe-text.ts';

export type TakenEvidence =
  { readonly ok: true; readonly evidence: Evidence } | { readonly ok: false; readonly sentence: string };

export async function takeEvidence(evidence: Evidence, { folder, speaker }: Interview): Promise<TakenEvidence> {
  const { file } = evidence;
  if (file === undefined) return { ok: true, evidence };
  const taken = await folder.take(file);
  if (taken.ok) return { ok: true, evidence: { ...evidence, file: taken.file, sha256: taken.sha256 } };
  const { messages, locale } = speaker;
  const name = { file: isolated(safeText(file.slice(0, 200)), locale) };
  const { why, detail } = taken;
  if (why === 'outside') return { ok: false, sentence: messages.issues['evidence-path-outside'](name) };
  if (why === 'missing') return { ok: false, sentence: messages.findings['evidence-file-missing'](name) };
  return { ok: false, sentence: `${name.file}: ${messages.issues['file-not-readable']({ detail })}` };
}

export function sayEvidenceFault({ field, code, params }: EvidenceFault, { speaker }: Interview): string {
  const { words } = speaker;
  const sentence = words.faults[code](params as never);
  return field === null ? sentence : `${words.evidenceFields[field]}: ${sentence}`;
}
