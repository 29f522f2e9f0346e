/** The answers that can be given, and the evidence that they need. */
import { choiceMarks, joinTitle, sayHint, sayRequirement, saySpan } from '../say-question.ts';
import type { ChoiceView, RequirementView } from '../view-question.ts';
import { cutText, wrapBehind, wrapText } from '../wrap-text.ts';
import type { Density } from './densities.ts';
import type { QuestionPage } from './question-page.ts';

/** A number is typed; everything else is chosen from a list. */
export function drawAnswers(page: QuestionPage, density: Density): string[] {
  const { view, draft, paint, columns, interview } = page;
  if (view.choices.length > 0)
    return view.choices.flatMap((choice, at) => answerLines(choice, at, page, density.allInFull));
  return [
    ...wrapText(sayHint(view, interview), columns).map((line) => paint('faint', line)),
    paint('strong', cutText(`> ${draft.typed}_`, columns)),
  ];
}

function answerLines(choice: ChoiceView, at: number, page: QuestionPage, allInFull: boolean): string[] {
  const { draft, paint, columns, interview, view } = page;
  const isUnder = draft.cursor === at;
  const isTicked = view.question.kind === 'checks' ? draft.ticked.includes(String(choice.value)) : choice.isChosen;
  const [open, close] = view.question.kind === 'checks' ? ['[', ']'] : ['(', ')'];
  const marks = choiceMarks({ ...choice, isChosen: false }, interview.speaker);
  const text = `${joinTitle(choice)}${marks.length === 0 ? '' : ` [${marks.join(', ')}]`}`;
  const key = interview.speaker.figures.plain(choice.key);
  const mark = `${isUnder ? '>' : ' '} ${key} ${open}${isTicked ? 'x' : ' '}${close} `;
  const lines = isUnder || allInFull ? wrapBehind(mark, text, columns) : [cutText(`${mark}${text}`, columns)];
  if (isUnder) return lines.map((line) => paint('strong', line));
  return isTicked ? lines.map((line) => paint('good', line)) : lines;
}

/** What the answer under the cursor needs; without one, what is asked for at all. */
export function drawEvidence(page: QuestionPage, density: Density): string[] {
  const { view, draft, paint, columns, interview } = page;
  if (view.requirements.length === 0) return [];
  const { question } = interview.speaker.words;
  const chosen = view.choices.findIndex(({ isChosen }) => isChosen);
  const under = view.choices[draft.cursor ?? chosen];
  const isPerAnswer = under !== undefined && under.worth !== null;
  const wanted = isPerAnswer ? under.needs.flatMap((at) => view.requirements[at] ?? []) : view.requirements;
  const head = isPerAnswer ? question.evidenceFor({ answer: nameOf(under, page) }) : question.evidenceWanted();
  const faint = (line: string): string => paint('faint', cutText(line, columns));
  if (wanted.length === 0) return [faint(`${head}: ${question.noEvidenceNeeded()}`)];
  if (density.evidence === 'line')
    return [faint(`${head}: ${wanted.map(({ isMet, title }) => `${markOf(isMet)} ${title}`).join(' ')}`)];
  return [faint(`${head}:`), ...wanted.flatMap((one) => requirementLines(one, isPerAnswer, page, density))];
}

/** Of what is wanted here in general, from which answer on. */
function requirementLines(
  requirement: RequirementView,
  isPerAnswer: boolean,
  { columns, interview }: QuestionPage,
  { evidence }: Density,
): string[] {
  const { speaker } = interview;
  const mark = `  ${markOf(requirement.isMet)} `;
  const span = isPerAnswer ? '' : `${saySpan(requirement, speaker)}: `;
  if (evidence === 'titles') return [cutText(`${mark}${span}${requirement.title}`, columns)];
  return wrapBehind(mark, `${span}${sayRequirement({ ...requirement, acceptance: '' }, speaker)}`, columns);
}

function markOf(isMet: boolean): string {
  return isMet ? '✓' : '✗';
}

function nameOf({ key, title }: ChoiceView, { view, interview }: QuestionPage): string {
  const { words, figures } = interview.speaker;
  return view.question.kind === 'levels' ? words.figures.level({ level: figures.plain(key) }) : title;
}
