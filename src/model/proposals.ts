import { z } from 'zod';
import type { ProposalRequest } from '../answering/proposing.ts';
import { FACT_STATUSES } from '../domain/fact.ts';
import { HEDGES } from '../domain/quantity.ts';
import type { Prompts } from './prompts.ts';
import type { StepSettings } from './settings.ts';

/** So much of a document is read, in characters: what its rows may take of the output is bounded by it. */
export const MAX_READ = 40_000;

const words = { type: 'string' } as const;
const choice = (values: readonly string[]) => ({ type: 'string', enum: values }) as const;

/** The shape that the service holds the model to. It knows no bounds on numbers and lengths: those are checked here. */
const ROW = {
  quote: words,
  place: words,
  subject: words,
  indicator: words,
  period: words,
  value: { type: 'number' },
  upper: { anyOf: [{ type: 'number' }, { type: 'null' }] },
  unit: words,
  qualifier: choice(HEDGES),
  sense: choice(['', 'by', 'to', 'unclear']),
  status: choice(FACT_STATUSES),
} as const;

const SCHEMA = strictObject({ rows: { type: 'array', items: strictObject(ROW) } });

function strictObject<Properties extends object>(properties: Properties) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false } as const;
}

/** The request for the figures of a document: an answer of a fixed shape, and no tools. */
export function proposalBody(request: ProposalRequest, step: StepSettings, prompts: Prompts) {
  const { document, indicators, terms } = request;
  const known = prompts.render('figures/words', {
    indicators: list(indicators.map(({ id, dimension, en, zh }) => [id, dimension, en, zh])),
    terms: list(terms.map(({ id, en, zh }) => [id, en, zh])),
  });
  const about = prompts.render('figures/document', { published: document.published, language: document.language });
  return {
    model: step.model,
    max_tokens: step.maxTokens,
    output_config: { effort: step.effort, format: { type: 'json_schema' as const, schema: SCHEMA } },
    system: prompts.render('figures/instructions'),
    messages: [
      {
        role: 'user' as const,
        content: [
          // Alike for every document, so that taking in several of them is cheap.
          { ...text(known), cache_control: { type: 'ephemeral' as const } },
          text(about),
          {
            type: 'document' as const,
            title: document.title.slice(0, 200) || 'untitled',
            source: { type: 'text' as const, media_type: 'text/plain' as const, data: readPart(document.body) },
          },
          text(prompts.render('figures/request')),
        ],
      },
    ],
  };
}

const list = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(', ')).join('\n');

const text = (said: string) => ({ type: 'text' as const, text: said });

/** The beginning of a text up to the end of a line, if there is one, within what is read. */
export function readPart(body: string): string {
  if (body.length <= MAX_READ) return body;
  const end = body.lastIndexOf('\n', MAX_READ);
  return body.slice(0, end > 0 ? end : MAX_READ);
}

const reply = z.object({ rows: z.array(z.unknown()) });

/** The rows of a reply; undefined where it is not what was asked for. */
export function readRows(written: string): readonly unknown[] | undefined {
  try {
    return reply.parse(JSON.parse(written)).rows;
  } catch {
    return undefined;
  }
}
