/** The steps from what the children bring to the score, each as one line that can be checked by hand. */
import { inLocale } from '../../model/text.ts';
import type { RollUpStep } from './roll-up-steps.ts';
import { write, type Paper } from './sum-paper.ts';

/** A line such as “Base: 2.5 + 1 = 3.5”. */
export interface StepLine {
  readonly label: string;
  readonly text: string;
}

export function stepLine(step: RollUpStep, paper: Paper): StepLine {
  const { messages, figures } = paper.reader;
  const { steps } = messages.further;
  const { arrow } = messages.markdown.labels;
  const plain = (value: number): string => write(value, paper);
  const result = (value: number): string => figures.decimals(value, paper.digits.count, paper.thresholds);
  switch (step.kind) {
    case 'rolled':
      return { label: steps.rolled(), text: wayText(step, paper) };
    case 'proportional': {
      const { earned, possible, excused, value } = step;
      const points = `${plain(earned)} ÷ ${plain(possible)} × ${plain(excused)} = ${plain(value)}`;
      const sum = `${plain(earned)} + ${plain(value)} = ${result(earned + value)}`;
      return { label: steps.proportional(), text: `${points}${messages.listSeparator}${sum}` };
    }
    case 'base':
    case 'added': {
      const { before, by, value } = step;
      const sign = by < 0 ? '−' : '+';
      return { label: steps[step.kind](), text: `${plain(before)} ${sign} ${plain(Math.abs(by))} = ${result(value)}` };
    }
    case 'converted':
      return { label: steps.converted(), text: `${plain(step.before)} ${arrow} ${result(step.value)}` };
    case 'rounded':
      return {
        label: steps.rounded(),
        text: `${plain(step.before)} ${arrow} ${result(step.value)}${roundingText(paper)}`,
      };
  }
}

function wayText({ value, way }: Extract<RollUpStep, { kind: 'rolled' }>, paper: Paper): string {
  const { reader, digits, thresholds } = paper;
  const { figures, messages, locale } = reader;
  const plain = (one: number): string => write(one, paper);
  const result = figures.decimals(value, digits.count, thresholds);
  switch (way.kind) {
    case 'sum':
      return result;
    case 'count':
      return figures.number(value);
    case 'quotient': {
      const of = paper.node.rollup === 'share' ? figures.number(way.of) : plain(way.of);
      return `${of} ÷ ${figures.number(way.by)} = ${result}`;
    }
    case 'ratio':
      return `${plain(way.of)} ÷ ${plain(way.by)} × ${figures.number(way.top)} = ${result}`;
    case 'one':
      return `${result} (${inLocale(way.part.child.title, locale)})`;
    case 'middle': {
      const [first = 0, second] = way.middle;
      const sorted = way.sorted.map(plain).join(messages.listSeparator);
      if (second === undefined) return `${sorted} ${messages.markdown.labels.arrow} ${result}`;
      return `${sorted} ${messages.markdown.labels.arrow} (${plain(first)} + ${plain(second)}) ÷ ${figures.number(2)} = ${result}`;
    }
  }
}

/** “(halves go up, decimals: 1)”; in words what a rubric may say in one of many ways. */
function roundingText({ node, reader }: Paper): string {
  const { mode, digits, lift } = node.rules.round;
  const { markdown, further } = reader.messages;
  const said = [
    mode === 'none' ? '' : markdown.roundingModes[mode],
    mode === 'none' ? '' : further.steps.decimals({ digits: reader.figures.number(digits) }),
    lift ? further.steps.lifted({ one: reader.figures.number(1), zero: reader.figures.number(0) }) : '',
  ].filter((part) => part !== '');
  return ` (${said.join(markdown.labels.comma)})`;
}
