/** The commands about rubrics behind one door; they need much that a score does not. */
export { rubricCheck } from './rubric-check.ts';
export { rubricDiff } from './rubric-diff.ts';
export { rubricList } from './rubric-list.ts';
export { rubricMigrate } from './rubric-migrate.ts';
export { rubricSchema } from './rubric-schema.ts';
export { rubricShow } from './rubric-show.ts';
export { rubricTest } from './rubric-test.ts';
