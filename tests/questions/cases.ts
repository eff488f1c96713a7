import { ACROSS } from './across.ts';
import type { QuestionCase } from './case.ts';
import { CHINESE } from './chinese.ts';
import { CHINESE_FIGURES } from './chinese-figures.ts';
import { CONVERSATION } from './conversation.ts';
import { JIANGXI } from './jiangxi.ts';
import { NANCHANG_AND_MIIT } from './nanchang-and-miit.ts';
import { NOT_IN_THE_CORPUS } from './not-in-the-corpus.ts';
import { SPELLING } from './spelling.ts';
import { YIBIN } from './yibin.ts';
import { YUNNAN } from './yunnan.ts';

/** Questions of our own over the five documents of the corpus. */
export const CASES: readonly QuestionCase[] = [
  ...YIBIN,
  ...JIANGXI,
  ...YUNNAN,
  ...NANCHANG_AND_MIIT,
  ...ACROSS,
  ...CONVERSATION,
  ...NOT_IN_THE_CORPUS,
  ...SPELLING,
  ...CHINESE,
  ...CHINESE_FIGURES,
];
