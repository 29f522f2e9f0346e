/** What every part of the screen of a question is drawn from. */
import type { Interview } from '../interview.ts';
import type { Said } from '../say-news.ts';
import type { QuestionView } from '../view-question.ts';
import type { Draft } from './draft.ts';
import type { Paint } from './terminal.ts';

export interface QuestionPage {
  readonly view: QuestionView;
  readonly draft: Draft;
  /** What became of the last thing that was done. */
  readonly said: Said | null;
  readonly interview: Interview;
  readonly paint: Paint;
  /** That a line may fill. */
  readonly columns: number;
}
