import { NATURAL_A } from './natural-a.ts';
import { NATURAL_B } from './natural-b.ts';
import { NATURAL_C } from './natural-c.ts';
import { NATURAL_D } from './natural-d.ts';
import { NATURAL_E } from './natural-e.ts';
import { NATURAL_F } from './natural-f.ts';
import { NATURAL_G } from './natural-g.ts';
import { NATURAL_H } from './natural-h.ts';

/** Questions on eight texts: Zaozhuang, Liuzhou, Shanxi, Meishan, Hainan, northern Anhui, Jinchang and Tamil Nadu. */
export const NATURAL = [
  ...NATURAL_A,
  ...NATURAL_B,
  ...NATURAL_C,
  ...NATURAL_D,
  ...NATURAL_E,
  ...NATURAL_F,
  ...NATURAL_G,
  ...NATURAL_H,
];
