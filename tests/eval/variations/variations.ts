import type { Language } from '../../../src/domain/answer.ts';
import * as asides from './asides.ts';
import * as typing from './typing.ts';
import type { Variation, Vary } from './variation.ts';

type Ways = Readonly<Record<string, Vary>>;

const variationsOf = (language: Language, ways: Ways, heldBack?: boolean): Variation[] =>
  Object.entries(ways).map(([name, vary]) => ({ name, language, vary, ...(heldBack && { heldBack }) }));

/** All ways in which questions are typed otherwise. */
export const VARIATIONS: readonly Variation[] = [
  ...variationsOf('en', typing.ENGLISH),
  ...variationsOf('en', asides.ENGLISH),
  ...variationsOf('en', asides.ENGLISH_HELD_BACK, true),
  ...variationsOf('zh', typing.CHINESE),
  ...variationsOf('zh', asides.CHINESE),
  ...variationsOf('zh', asides.CHINESE_HELD_BACK, true),
];
