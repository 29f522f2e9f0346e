/** Every command behind one door: help loads none, and a run loads them in one piece, which is quicker than by parts. */
export { explain } from './explain.ts';
export { report } from './report.ts';
export { rubricCheck } from './rubric-check.ts';
export { rubricList } from './rubric-list.ts';
export { rubricShow } from './rubric-show.ts';
export { score } from './score.ts';
