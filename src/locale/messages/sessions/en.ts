/** English sentences about changing an assessment: who has it open, what others did meanwhile, what a crash had left. */
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const sessionIssuesEn = {
  'assessment-in-use': ({ who, since, host, pid, command }) =>
    since === ''
      ? 'This assessment is open in another run of thang; close it there, or wait a minute, and try again'
      : `${who === '' ? 'Somebody' : who} has had this assessment open since ${since} with thang ${command} (process ${pid} on ${host}); close it there, then try again`,
  'lock-taken-over': ({ who, since, host }) =>
    `The last run${who === '' ? '' : ` of ${who}`} on ${host}, begun ${since}, ended without closing this assessment; this run has taken its place`,
  'history-torn': () =>
    'The history beside this file ended in the middle of a line, as after a power cut; that line was cut off, and had not reached the file',
  'change-recovered': ({ ids, who, at }) =>
    `A change that was interrupted has been made again: ${ids} (${who === '' ? '' : `${who}, `}${at})`,
  'change-not-recovered': ({ ids, who, at }) =>
    `A change that was interrupted is not admitted any more and was left out: ${ids} (${who === '' ? '' : `${who}, `}${at}); the history beside the file still has it`,
  'file-changed-elsewhere': () =>
    'Another program keeps changing this file, so nothing was written; close it there, then try again',
  'rubric-changed-elsewhere': ({ reference, known }) =>
    `Another program has made this file answer ${reference} instead of ${known}, so nothing was written; open the assessment again`,
  'answer-changed-elsewhere': ({ id }) =>
    `The answer to ${id} was changed by another program in the meantime and was left as it is; look at it, and save again if yours shall count`,
} satisfies Record<string, Sentence>;

export type SessionIssues = typeof sessionIssuesEn;
