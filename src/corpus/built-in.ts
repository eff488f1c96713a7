import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's own corpus folder; its indicators, glossary and places serve every other folder too. */
export const BUILT_IN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Whether `dir` is the project's own corpus folder. */
export function isBuiltIn(dir: string): boolean {
  return existsSync(dir) && realpathSync(dir) === realpathSync(BUILT_IN_CORPUS);
}
