/** The commands that change assessments, behind one door: help loads none of them. */
export { interview } from './interview.ts';
export { evidenceAdd } from './evidence-add.ts';
export { evidenceExpiring } from './evidence-expiring.ts';
export { evidenceVerify } from './evidence-verify.ts';
export { questionnaireExport } from './questionnaire-export.ts';
export { questionnaireImport } from './questionnaire-import.ts';
