import type { Rubric } from '../../model/rubric.ts';
import type { Reader } from '../digest/reader.ts';

export function rubricMarkdown(_rubric: Rubric, _hash: string, _reader: Reader): Promise<string> {
  return Promise.resolve('');
}
