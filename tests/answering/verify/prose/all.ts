import { ASIDES } from './asides.ts';
import { LOOSER } from './looser.ts';
import { NEWSROOM } from './newsroom.ts';
import { PLAIN } from './plain.ts';
import type { Prose } from './prose.ts';
import { WRITTEN } from './written.ts';

/** Sentences in free prose, in both languages, that are all true of what they cite. */
export const PROSE: readonly Prose[] = [...PLAIN, ...LOOSER, ...ASIDES, ...NEWSROOM, ...WRITTEN];
