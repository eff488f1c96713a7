import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { ExpectedError } from './domain/errors.ts';

/** An empty line in `.env` means the same as no line. */
const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const VARIABLES = z.object({
  CORPUS_DIR: optional,
  NO_COLOR: optional,
  /** Set by the terminal, not by the operator. */
  TERM: optional,
});

/** What the operator can set; every variable is documented in `.env.example`. */
export interface Config {
  /** Folder of the corpus, where it is not the project's own. */
  corpusDir?: string;
  /** False where colours are unwanted or the terminal has none. */
  colour: boolean;
}

/** Reads `.env` and the environment, the only place that does; throws CONFIG_INVALID with everything that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv = loadEnvironment()): Config {
  const parsed = VARIABLES.safeParse(environment);
  if (!parsed.success) {
    throw new ExpectedError('CONFIG_INVALID', {
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    });
  }
  const { CORPUS_DIR, NO_COLOR, TERM } = parsed.data;
  return {
    ...(CORPUS_DIR !== undefined && { corpusDir: CORPUS_DIR }),
    colour: NO_COLOR === undefined && TERM !== 'dumb',
  };
}

function loadEnvironment(): NodeJS.ProcessEnv {
  readDotenv({ quiet: true });
  return process.env;
}
