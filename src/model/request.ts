import { type DraftRequest, type EvidenceBlock, GAP_OPENING } from '../answering/drafting/port.ts';
import type { Turn } from '../domain/answer.ts';
import type { Prompts } from './prompts.ts';
import { repairText } from './repair.ts';
import type { StepSettings } from './settings.ts';

const text = (words: string) => ({ type: 'text' as const, text: words });

/** What is alike in all calls of a step, and therefore comes first and is cached: tools, then the system prompt. */
export function draftFrame(step: StepSettings, prompts: Prompts) {
  return {
    ...limits(step),
    tools: [searchTool(prompts), factsTool(prompts)],
    system: [
      {
        ...text(prompts.render('answer', { gapEnglish: GAP_OPENING.en, gapChinese: GAP_OPENING.zh })),
        cache_control: { type: 'ephemeral' as const },
      },
    ],
  };
}

/** The conversation of a draft: the earlier turns, then the evidence, the question, and what a repair is to mend. */
export function draftMessages(request: DraftRequest, prompts: Prompts) {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(request.language) ?? request.language;
  const question = prompts.render('question', { question: request.question, language });
  return [
    ...fromTheReader(request.history),
    {
      role: 'user' as const,
      content: [
        ...searchResults(request.evidence),
        text(question),
        ...(request.repair ? [text(repairText(request.repair, prompts))] : []),
      ],
    },
  ];
}

/** One text block a sentence: the block is the smallest thing that can be cited. */
export function searchResults(blocks: readonly EvidenceBlock[]) {
  return blocks.map(({ source, title, sentences }) => ({
    type: 'search_result' as const,
    source,
    title,
    content: sentences.map(text),
    citations: { enabled: true },
  }));
}

/** The request for a follow-up that stands alone. */
export function rewriteBody(question: string, history: readonly Turn[], step: StepSettings, prompts: Prompts) {
  const turns = history.map(({ role, content }) => prompts.render(`rewrite/turn ${role}`, { content }));
  return {
    ...limits(step),
    system: prompts.render('rewrite/instructions'),
    messages: [
      { role: 'user' as const, content: prompts.render('rewrite/conversation', { turns: turns.join('\n'), question }) },
    ],
  };
}

const limits = ({ model, effort, maxTokens }: StepSettings) => ({
  model,
  max_tokens: maxTokens,
  output_config: { effort },
});

/** A conversation begins with the reader; empty messages are refused by the API. */
function fromTheReader(history: readonly Turn[]) {
  const spoken = history.filter(({ content }) => content.trim() !== '');
  const first = spoken.findIndex(({ role }) => role === 'user');
  return first === -1 ? [] : spoken.slice(first).map(({ role, content }) => ({ role, content }));
}

function searchTool(prompts: Prompts) {
  return tool(prompts, 'search_corpus', ['query'], ['query']);
}

function factsTool(prompts: Prompts) {
  return tool(prompts, 'look_up_facts', ['place', 'indicator', 'period'], ['place', 'indicator']);
}

function tool(prompts: Prompts, name: string, inputs: readonly string[], required: string[]) {
  const described = inputs.map((input) => [
    input,
    { type: 'string', description: prompts.render(`tools/${name}.${input}`) },
  ]);
  return {
    name,
    description: prompts.render(`tools/${name}`),
    input_schema: {
      type: 'object' as const,
      properties: Object.fromEntries(described),
      required,
      additionalProperties: false,
    },
  };
}
