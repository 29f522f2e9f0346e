/** The commands about assessments behind one door: help loads none, and a run loads them in one piece, which is quicker than by parts. */
export { explain } from './explain.ts';
export { report } from './report.ts';
export { score } from './score.ts';
