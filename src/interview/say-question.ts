/** A question as plain lines, with everything that belongs to it; screens show the same in less room. */
import type { Interview } from './interview.ts';
import { isolated, sayText, type Speaker } from './speaker.ts';
import { joinSteps } from './say-figures.ts';
import type { ChoiceView, EvidenceView, QuestionView, RequirementView } from './view-question.ts';

/** Where it stands, what it asks, each answer with the evidence that it needs first, and what is there. */
export function sayQuestion(view: QuestionView, interview: Interview): string[] {
  const { speaker, side } = interview;
  return [
    sayPlace(view, speaker),
    view.ask,
    ...view.choices.flatMap((choice, at) => sayChoice(choice, at, view, speaker)),
    ...(view.choices.some(({ needs }) => needs.length > 0) ? [] : sayRequirements(view, speaker)),
    ...sayClaim(view, speaker),
    ...sayPresent(view, speaker, side),
    sayHint(view, interview),
  ].filter((line) => line !== '');
}

/** The dimensions, the title, the id. */
export function sayPlace({ where, title, question }: QuestionView, { locale }: Speaker): string {
  return `${joinSteps([...where, title], locale)} (${isolated(question.id, locale)})`;
}

function sayChoice(choice: ChoiceView, at: number, view: QuestionView, speaker: Speaker): string[] {
  const { words } = speaker;
  const marks = choiceMarks(choice, speaker);
  const before = new Set(view.choices.slice(0, at).flatMap(({ needs }) => needs));
  const fresh = choice.needs.filter((place) => !before.has(place)).flatMap((place) => view.requirements[place] ?? []);
  const shownMarks = marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
  return [
    `${speaker.figures.plain(choice.key)}: ${joinTitle(choice)}${shownMarks}`,
    ...fresh.map((requirement) => `   ${words.labels.evidence}: ${sayRequirement(requirement, speaker)}`),
  ];
}

/** Present answer, the agency's answer, a reason that will be asked for. */
export function choiceMarks({ isChosen, isClaimed, wantsNote }: ChoiceView, { words }: Speaker): string[] {
  return [
    isChosen ? words.labels.present : '',
    isClaimed ? words.labels.agency : '',
    wantsNote ? words.question.wantsNote() : '',
  ].filter((mark) => mark !== '');
}

export function joinTitle({ title, text }: Pick<ChoiceView, 'title' | 'text'>): string {
  return title === '' || text === '' ? title + text : `${title}: ${text}`;
}

/** What is asked for, whether it is there, its kinds and age. */
export function sayRequirement(requirement: RequirementView, { words, say, figures }: Speaker): string {
  const { title, kinds, maxAge, count, isMet, acceptance } = requirement;
  const facts = [
    kinds.join(', '),
    maxAge === null ? '' : words.question.maxAge({ age: say.duration(maxAge) }),
    count > 1 ? words.question.pieces({ count: figures.number(count) }) : '',
    acceptance === '' ? '' : words.question.accepted({ text: acceptance }),
    isMet ? words.labels.met : words.labels.unmet,
  ];
  return `${title} (${facts.filter((fact) => fact !== '').join('; ')})`;
}

/** Where no answer is chosen from a list, from which value on each is asked for. */
export function sayRequirements({ requirements }: QuestionView, speaker: Speaker): string[] {
  const { words } = speaker;
  return requirements.map(
    (requirement) =>
      `${words.labels.evidence}, ${saySpan(requirement, speaker)}: ${sayRequirement(requirement, speaker)}`,
  );
}

export function saySpan({ from, to }: RequirementView, { words, figures }: Speaker): string {
  return to === null
    ? words.question.fromLevel({ level: figures.number(from) })
    : words.question.betweenLevels({ from: figures.number(from), to: figures.number(to) });
}

function sayClaim({ claim }: QuestionView, { words }: Speaker): string[] {
  if (claim === null) return [];
  return [
    `${words.labels.agencyAnswer}: ${claim.answer || words.states.unanswered}`,
    ...claim.note.map((line, at) => (at === 0 ? `${words.labels.agencyNote}: ${line}` : `   ${line}`)),
  ];
}

/** The answer, the reason, the note and the evidence that are there. */
export function sayPresent(view: QuestionView, speaker: Speaker, side: Interview['side']): string[] {
  const { words } = speaker;
  const noteLabel = side === 'claimed' ? words.labels.note : words.labels.assessorReason;
  const behind = (label: string, lines: readonly string[]): string[] =>
    lines.map((line, at) => (at === 0 ? `${label}: ${line}` : `   ${line}`));
  return [
    `${words.labels.answer}: ${view.answer || words.labels.noAnswer}`,
    ...behind(words.labels.reason, view.reason),
    ...behind(noteLabel, view.note),
    ...view.evidence.map((piece, at) => `${words.labels.evidence} ${at + 1}: ${sayPiece(piece, speaker)}`),
  ];
}

export function sayPiece({ text, file, requirement, state }: EvidenceView, { locale }: Speaker): string {
  const named = file === '' || text === file ? text : `${text} (${isolated(file, locale)})`;
  return [named, requirement, state].filter((part) => part !== '').join('; ');
}

/** How the question is answered. */
export function sayHint({ question, choices }: QuestionView, { speaker, rubric }: Interview): string {
  const { words, figures, locale } = speaker;
  const { kind, criterion } = question;
  if (kind === 'levels') {
    const [first = '', last = ''] = [choices[0]?.key, choices.at(-1)?.key];
    return words.question.hintLevels({ first: figures.plain(first), last: figures.plain(last) });
  }
  if (kind === 'options') return words.question.hintOptions();
  if (kind === 'checks') return words.question.hintChecks();
  if (kind === 'ratio') return words.question.hintRatio();
  const { min, max } = criterion.scale ?? rubric.scale;
  const range = { min: figures.number(min), max: figures.number(max), unit: sayText(criterion.number?.unit, locale) };
  return criterion.number?.whole === true ? words.question.hintWhole(range) : words.question.hintNumber(range);
}

/** Everything at once, for whoever wants to read it in full: guidance as well. */
export function sayAllOf(view: QuestionView, interview: Interview): string[] {
  const { words } = interview.speaker;
  const [place = '', ask = '', ...rest] = sayQuestion(view, interview);
  const guidance = view.guidance === '' ? [] : [`${words.labels.guidance}: ${view.guidance}`];
  return [place, ask, ...guidance, ...rest];
}
