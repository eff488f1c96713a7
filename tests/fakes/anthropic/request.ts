/** What the fake reads of a request to `POST /v1/messages`. */
export interface MessagesBody {
  model: string;
  max_tokens: number;
  stream?: boolean;
  system?: string | ContentBlock[];
  messages: { role: string; content: string | ContentBlock[] }[];
  tools?: { name: string }[];
  tool_choice?: { type: string };
  thinking?: { type: string };
  output_config?: { effort?: string; format?: unknown };
  [other: string]: unknown;
}

interface ContentBlock {
  type: string;
  text?: string;
  id?: string;
  tool_use_id?: string;
  source?: string;
  title?: string;
  content?: string | ContentBlock[];
  citations?: { enabled?: boolean };
}

export interface SearchResult {
  source: string;
  title: string;
  sentences: string[];
}

/** All search results of a request in the order in which citations count them: across messages and tool results. */
export function searchResultsOf(body: MessagesBody): SearchResult[] {
  return blocksOf(body)
    .flatMap((block) => (block.type === 'tool_result' ? contentOf(block) : [block]))
    .filter(({ type }) => type === 'search_result')
    .map((block) => ({
      source: block.source ?? '',
      title: block.title ?? '',
      sentences: contentOf(block).map(({ text }) => text ?? ''),
    }));
}

/** The words of the system prompt, whole or in blocks, as the API takes either. */
export function systemPromptOf({ system = [] }: MessagesBody): string {
  return typeof system === 'string' ? system : system.map(({ text }) => text ?? '').join('\n');
}

/** The last text that the request says to the model: its question, and in a repair the faults. */
export function lastWords(body: MessagesBody): string {
  const content = body.messages.at(-1)?.content ?? '';
  if (typeof content === 'string') return content;
  return content.map(({ type, text }) => (type === 'text' ? text : '')).join('\n');
}

/** What the service would refuse in a request, as its error message; undefined when it is fine. */
export function refused(body: MessagesBody): string | undefined {
  return RULES.find(([breaks]) => breaks(body))?.[1];
}

const RULES: readonly [breaks: (body: MessagesBody) => boolean, message: string][] = [
  [(body) => ['temperature', 'top_p', 'top_k'].some((name) => name in body), 'sampling parameters are not supported'],
  [(body) => ['any', 'tool'].includes(body.tool_choice?.type ?? ''), 'forced tool use is not supported'],
  [(body) => ['enabled', 'disabled'].includes(body.thinking?.type ?? ''), 'thinking type is not supported'],
  [(body) => body.messages.at(-1)?.role !== 'user', 'prefill is not supported'],
  [(body) => body.messages[0]?.role !== 'user', 'the first message must be the user’s'],
  [(body) => body.output_config?.format !== undefined && searchResultsOf(body).length > 0, 'format with citations'],
  [
    (body) => allBlocks(body).some(({ type, text }) => type === 'text' && !text?.trim()),
    'text blocks must be non-empty',
  ],
  [(body) => body.messages.some(({ content }) => content.length === 0), 'messages must have non-empty content'],
  [
    (body) => new Set(resultsIn(body).map(({ citations }) => citations?.enabled === true)).size > 1,
    'citations: all or none',
  ],
  [(body) => resultsIn(body).some((block) => contentOf(block).length === 0), 'search results must have content'],
  [(body) => blocksOf(body).some(isMixed), 'if one block is a search_result, all must be'],
  [(body) => callIds(body) !== resultIds(body), 'each tool_use must have its tool_result'],
  [(body) => callIds(body) !== '' && !body.tools, 'tools must be defined'],
];

const blocksOf = ({ messages }: MessagesBody): ContentBlock[] =>
  messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content));

const contentOf = ({ content }: ContentBlock): ContentBlock[] => (Array.isArray(content) ? content : []);

function allBlocks(body: MessagesBody): ContentBlock[] {
  const inner = (block: ContentBlock): ContentBlock[] => [block, ...contentOf(block).flatMap(inner)];
  return blocksOf(body).flatMap(inner);
}

const resultsIn = (body: MessagesBody) => allBlocks(body).filter(({ type }) => type === 'search_result');

const isMixed = (block: ContentBlock) =>
  block.type === 'tool_result' &&
  contentOf(block).some(({ type }) => type === 'search_result') &&
  contentOf(block).some(({ type }) => type !== 'search_result');

const callIds = (body: MessagesBody) => idsOf(body, 'tool_use', 'id');
const resultIds = (body: MessagesBody) => idsOf(body, 'tool_result', 'tool_use_id');
const idsOf = (body: MessagesBody, type: string, key: 'id' | 'tool_use_id') =>
  blocksOf(body)
    .filter((block) => block.type === type)
    .map((block) => block[key])
    .join(' ');
