import { isHeading } from '../../../corpus/blocks.ts';
import { PARAGRAPH } from './text.ts';

/** A word that is capitalised although no sentence begins with it. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu;

/** What the name of a park, a company or a plan ends with, in Chinese: 岷东新能源材料|产业园. */
const NAME_HAN =
  /\p{Script=Han}{2,12}?(?:产业园|工业园|园区|开发区|高新区|示范区|公司|集团|科技|锂业|新材(?!料)|行动计划|专项资金)/gu;
/** So much of a Chinese text, which may begin with who wrote it, is its beginning. */
const LEAD_HAN = 400;

/** Names that the first paragraph gives: further down, a text calls its company "the company", its park 园区. */
export function namesOfLead(body: string): string {
  const paragraphs = body.split(PARAGRAPH).filter((paragraph) => !isHeading(paragraph));
  const [lead = ''] = paragraphs;
  const begins = paragraphs.join('\n').slice(0, LEAD_HAN);
  return [...lead.matchAll(NAME), ...begins.matchAll(NAME_HAN)].join(' ');
}
