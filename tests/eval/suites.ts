import type { Suite } from '../../src/eval/case.ts';
import { CASES } from '../questions/cases.ts';
import { fromQuestion } from './from-questions.ts';

/** The questions over the project's own documents, and those over texts written for the evaluation alone. */
export const SUITES: readonly Suite[] = [{ name: 'five documents', cases: CASES.map(fromQuestion) }];
