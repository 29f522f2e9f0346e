/** What every sheet of a questionnaire needs to write itself. */
import type { QuestionnaireMessages } from '../../../locale/messages/questionnaire/en.ts';
import type { Criterion } from '../../../model/criterion.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { Rubric } from '../../../model/rubric.ts';
import type { BookContext } from '../sheets/open-sheet.ts';
import type { ChoiceLists } from './choice-lists.ts';

export interface QuestionnaireContext extends BookContext {
  readonly questionnaire: Questionnaire;
  readonly rubric: Rubric;
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** As they can stand alone: a facet is named together with its question. */
  readonly titles: ReadonlyMap<string, string>;
  readonly said: QuestionnaireMessages;
  readonly agencyName: string;
  /** The name of the file, without a folder. */
  readonly fileName: string;
  readonly lists: ChoiceLists;
  /** Of the sheet that lists instances; null where there are none. */
  readonly instancesSheet: string | null;
}
