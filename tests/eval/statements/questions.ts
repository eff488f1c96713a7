import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Language } from '../../../src/domain/answer.ts';

/** A question that one statement of a document answers. */
export interface StatementQuestion {
  document: string;
  /** The statement, verbatim. */
  quote: string;
  language: Language;
  question: string;
}

const rows = z.array(z.object({ quote: z.string(), en: z.string(), zh: z.string() }));

/** All questions of the tables beside this file, one table a document: `quote,en,zh`, the questions parted by `|`. */
export function statementQuestions(): StatementQuestion[] {
  const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.csv'));
  return tables.flatMap((name) => {
    const document = basename(name, '.csv');
    const read = rows.parse(parse(readFileSync(join(import.meta.dirname, name)), { columns: true }));
    return read.flatMap(({ quote, ...asked }) =>
      (['en', 'zh'] as const).flatMap((language) =>
        asked[language].split('|').map((question) => ({ document, quote, language, question: question.trim() })),
      ),
    );
  });
}
