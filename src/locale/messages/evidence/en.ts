/** English texts of the commands about evidence. Apart from the others: they are loaded when such a command runs. */
import type { FileState, HashState } from '../../../model/evidence-check.ts';
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const evidenceEn = {
  labels: {
    lastDay: 'Last day',
    firstDay: 'First day',
    from: 'From',
    ends: 'Ceases to count',
    begins: 'Begins to count',
    forecast: 'If nothing is renewed',
    now: 'today',
    supported: 'Supported',
    waiver: 'waiver',
    cited: 'Cited as evidence',
    score: 'Score',
    claim: 'What is supported',
  },
  files: {
    present: 'file there',
    missing: 'file missing',
    outside: 'file outside the workspace',
    unreadable: 'file cannot be read',
    none: 'no file',
  } satisfies Record<FileState, string>,
  hashes: {
    equal: 'file unchanged',
    changed: 'file changed',
    'not-stated': 'file there, no hash stated',
    written: 'file there, hash written now',
    none: 'no file',
  } satisfies Record<HashState, string>,
  sentences: {
    countsUntil: ({ date }) => `counts until ${date}`,
    counts: () => 'counts',
    stateUntil: ({ state, date }) => `${state}, counted until ${date}`,
    stateFrom: ({ state, date }) => `${state}, from ${date}`,
    pieces: ({ pieces, counting, notCounting }) =>
      `${pieces} ${pieces === '1' ? 'piece' : 'pieces'} of evidence: ${counting} ${counting === '1' ? 'counts' : 'count'}, ${notCounting} ${notCounting === '1' ? 'does' : 'do'} not.`,
    files: ({ files, equal, changed, missing, outside, unreadable, unstated }) =>
      `${files} with a file: ${equal} unchanged, ${changed} changed, ${missing} missing, ${outside} outside the workspace, ${unreadable} not readable, ${unstated} without a hash.`,
    writeHashes: () => 'With --write-hashes the missing hashes are taken from the files as they are now.',
    written: ({ count }) => `${count} ${count === '1' ? 'hash' : 'hashes'} written`,
    noEvidence: () => 'No evidence is cited.',
    broken: ({ count }) => `${count} cited ${count === '1' ? 'file is' : 'files are'} missing, changed or outside`,
    unreadable: ({ count }) => `${count} cited ${count === '1' ? 'file' : 'files'} could not be read`,
    span: ({ from, to, ends, begins }) =>
      `From ${from} to ${to}: ${ends} ${ends === '1' ? 'piece ceases' : 'pieces cease'} to count, ${begins} ${begins === '1' ? 'begins' : 'begin'} to.`,
    standing: ({ score, level }) => `score ${score}, level ${level}`,
    unrated: ({ score }) => `score ${score}, no level`,
    falls: () => 'level falls',
    rises: () => 'level rises',
    stays: () => 'The score stays as it is on every day.',
    nothing: () => 'Nothing begins or ceases to count.',
    levelFalls: ({ agency, from, to, date }) =>
      to === '' ? `${agency}: level ${from} is lost on ${date}` : `${agency}: level ${from} falls to ${to} on ${date}`,
    meets: ({ requirement, level, counting, needed }) =>
      `For: ${requirement} (asked from ${level}); ${counting} of ${needed} ${needed === '1' ? 'piece counts' : 'pieces count'}.`,
    meetsNothing: () => 'The criterion asks for no evidence, so this piece supports nothing.',
    elsewhere: ({ nodes }) => `The same file is cited for: ${nodes}`,
    fromTo: ({ label, from, to }) => `${label}: ${from} → ${to}`,
    unchanged: ({ label, value }) => `${label}: ${value}, as before`,
    nothingClaimed: () => 'nothing is claimed yet',
  } satisfies Record<string, Sentence>,
};

export type EvidenceMessages = typeof evidenceEn;
