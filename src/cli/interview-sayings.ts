/** What scoring says, in the words of the reports, for an interview. */
import type { Speaker } from '../interview/speaker.ts';
import { interviewMessagesIn } from '../locale/interview-messages-in.ts';
import { issueSentence } from '../locale/issue-sentence.ts';
import { dimensionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import { answerCell } from '../report/digest/describe-answer.ts';
import { evidenceText } from '../report/digest/describe-evidence.ts';
import { coverageText, nodeScoreText, scoreText, type Reader } from '../report/digest/reader.ts';
import { durationText } from '../report/rubric/duration-text.ts';

export function speakerFor(rubric: Rubric, reader: Reader): Speaker {
  const dimensions = new Map(dimensionsOf(rubric).map((dimension) => [dimension.id, dimension]));
  return {
    locale: reader.locale,
    words: interviewMessagesIn(reader.locale),
    messages: reader.messages,
    figures: reader.figures,
    say: {
      score: (score) => scoreText(score, rubric, reader),
      nodeScore: (node, id) => nodeScoreText(node, rubric, reader, dimensions.get(id)),
      coverage: (share) => coverageText(share, rubric, reader),
      answer: (value, { criterion }) => answerCell(value, null, criterion, rubric, reader).text,
      evidence: (piece) => evidenceText(piece, reader),
      evidenceState: (state) => reader.messages.evidenceStates[state],
      duration: (duration) => durationText(duration, reader),
      issue: (issue) => issueSentence(issue, reader.messages),
    },
  };
}
