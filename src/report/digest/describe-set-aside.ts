/** What was not assessed although somebody spoke of it: not applicable, waived, not known; each with its reason. */
import { DONT_KNOW, NOT_APPLICABLE } from '../../model/assessment.ts';
import type { AssessmentResult, Finding, FindingCode, NodeResult, WaiverState, WaiverUse } from '../../model/result.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Titles } from './describe-criteria.ts';
import { scoreText, type Reader } from './reader.ts';

export interface SetAsideLine {
  readonly node: string;
  readonly title: string;
  readonly kind: 'not-applicable' | 'dont-know' | 'waived' | 'evidence-waived';
  readonly kindText: string;
  /** Empty where nobody gave one. */
  readonly reason: string;
  /** Of a waiver: who must end it and who allowed it. */
  readonly owner: string;
  readonly approvedBy: string;
  readonly from: string;
  readonly until: string;
}

export interface SetAsideBlock {
  readonly share: number;
  /** The share of each kind, in a sentence; empty where nothing was set aside. */
  readonly sentence: string;
  /** What the total would be without waivers; empty where none is applied. */
  readonly unwaived: string;
  /** In the order of the rubric. */
  readonly lines: readonly SetAsideLine[];
}

export function describeSetAside(
  assessment: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): SetAsideBlock {
  const lines = criteriaOf(rubric).flatMap(({ criterion }) => {
    const node = assessment.nodes[criterion.id];
    const isOwn = node !== undefined && criterion['answer-of'] === undefined && node.reason !== 'not-asked';
    return isOwn ? linesOf(criterion, node, titles, reader) : [];
  });
  return { share: assessment.setAside?.share ?? 0, lines, ...sentencesOf(assessment, rubric, reader) };
}

function sentencesOf(
  { setAside, unwaived }: AssessmentResult,
  rubric: Rubric,
  reader: Reader,
): Pick<SetAsideBlock, 'sentence' | 'unwaived'> {
  const { messages, figures } = reader;
  const { sentences } = messages.audit;
  const percent = (share: number): string => figures.percent(share);
  const parts = (['notApplicable', 'waived', 'dontKnow'] as const).flatMap((kind) => {
    const share = setAside?.[kind] ?? 0;
    return share === 0 ? [] : [messages.audit.shares[kind]({ share: percent(share) })];
  });
  const share = percent(setAside?.share ?? 0);
  const sentence =
    parts.length === 0 ? '' : sentences.shares({ share, parts: parts.join(messages.markdown.labels.comma) });
  if (unwaived === undefined) return { sentence, unwaived: '' };
  const score = scoreText(unwaived, rubric, reader);
  const { level } = unwaived;
  return {
    sentence,
    unwaived:
      level === null
        ? sentences.unwaivedUnrated({ score })
        : sentences.unwaived({ score, level: figures.number(level) }),
  };
}

type Kind = SetAsideLine['kind'];

function linesOf(criterion: Criterion, node: NodeResult, titles: Titles, reader: Reader): SetAsideLine[] {
  const { answer, waivers = [] } = node;
  const applied = waivers.filter(({ state }) => state === 'applied');
  const line = (kind: Kind, more: Partial<SetAsideLine>): SetAsideLine => ({
    node: criterion.id,
    title: titles.get(criterion.id) ?? criterion.id,
    kind,
    kindText: reader.messages.audit.kinds[kind],
    reason: '',
    owner: '',
    approvedBy: '',
    from: '',
    until: '',
    ...more,
  });
  const waived = applied.map((waiver) => {
    const { owner, approved: approvedBy, requirement, reason, ...days } = textsOf(waiver, criterion, reader);
    const { evidence } = reader.messages.audit.sentences;
    const about = requirement === '' ? reason : `${evidence({ requirement })} – ${reason}`;
    const kind = requirement === '' ? 'waived' : 'evidence-waived';
    return line(kind, { owner, approvedBy, reason: about, ...days });
  });
  const isWhole = applied.some(({ requirement }) => requirement === null);
  const word = answer?.appraised ?? answer?.claimed;
  if (isWhole || (word !== NOT_APPLICABLE && word !== DONT_KNOW)) return waived;
  const isAppraised = answer?.appraised !== undefined;
  const note = (isAppraised ? answer['appraisal-note'] : answer?.note) ?? '';
  const reason = word === NOT_APPLICABLE ? (answer?.reason ?? '') : note;
  return [...waived, line(word, { reason })];
}

interface WaiverTexts {
  readonly requirement: string;
  readonly reason: string;
  readonly owner: string;
  readonly approved: string;
  readonly from: string;
  readonly until: string;
}

/** The words of the waiver that a finding speaks of; none for other findings. */
export function waiverTexts(
  { node, params }: Finding,
  { nodes }: AssessmentResult,
  rubric: Rubric,
  reader: Reader,
): Partial<WaiverTexts> {
  const { waiver: index } = params;
  const waiver = typeof index === 'number' ? nodes[node ?? '']?.waivers?.[index] : undefined;
  const criterion = criteriaOf(rubric).find((placed) => placed.criterion.id === node)?.criterion;
  return waiver === undefined || criterion === undefined ? {} : textsOf(waiver, criterion, reader);
}

const CODE_OF: Record<WaiverState, FindingCode> = {
  applied: 'waived',
  unused: 'waiver-unused',
  refused: 'waiver-refused',
  'not-yet': 'waiver-not-yet',
  expired: 'waiver-expired',
};

/** What became of each waiver that speaks of a criterion. */
export function waiverSentences({ waivers = [] }: NodeResult, criterion: Criterion, reader: Reader): string[] {
  const { findings } = reader.messages;
  return waivers.map((waiver) => `${findings[CODE_OF[waiver.state]]({ ...textsOf(waiver, criterion, reader) })}.`);
}

function textsOf(waiver: WaiverUse, { evidence }: Criterion, { locale, figures }: Reader): WaiverTexts {
  const { requirement: id, reason, owner, approvedBy, from, expiry } = waiver;
  const asked = evidence.find((one) => one.id === id);
  return {
    requirement: id === null ? '' : inLocale(asked?.title, locale) || id,
    reason: inLocale(reason, locale),
    owner: inLocale(owner, locale),
    approved: inLocale(approvedBy, locale),
    from: figures.date(from),
    until: figures.date(expiry),
  };
}
