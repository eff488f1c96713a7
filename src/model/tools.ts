import { z } from 'zod';
import type { EvidenceBlock, EvidenceTools } from '../answering/drafting/port.ts';
import type { Prompts } from './prompts.ts';
import { searchResults } from './request.ts';

/** A tool call as the model makes it; nothing in it is trusted. */
export interface ToolCall {
  id: string;
  name: string;
  input: unknown;
}

const words = z.string().trim().min(1).max(400);
const searchInput = z.object({ query: words });
const factsInput = z.object({ place: words, indicator: words, period: words.optional() });

/**
 * Runs the calls of one round. Returns a tool result for each of them (the API insists), and the evidence found, in
 * the order in which the results hold it: citations count on.
 */
export async function runTools(
  calls: readonly ToolCall[],
  tools: EvidenceTools,
  prompts: Prompts,
  limit: number,
): Promise<{ results: ReturnType<typeof toolResult>[]; found: EvidenceBlock[] }> {
  const outcomes = await Promise.all(calls.map((call, index) => runTool(call, tools, index < limit)));
  return {
    results: calls.map((call, index) => toolResult(call.id, outcomes[index] ?? 'invalid input', prompts)),
    found: outcomes.flatMap((outcome) => (typeof outcome === 'string' ? [] : outcome)),
  };
}

type Outcome = readonly EvidenceBlock[] | 'invalid input' | 'too many calls';

async function runTool({ name, input }: ToolCall, tools: EvidenceTools, allowed: boolean): Promise<Outcome> {
  if (!allowed) return 'too many calls';
  if (name === 'search_corpus') {
    const search = searchInput.safeParse(input);
    if (search.success) return tools.searchCorpus(search.data.query);
  }
  if (name === 'look_up_facts') {
    const query = factsInput.safeParse(input);
    if (query.success) return (await tools.lookUpFacts(query.data)) ?? 'invalid input';
  }
  return 'invalid input';
}

/** Evidence, or a bare statement of fact: never words that could be read as instructions. */
function toolResult(id: string, outcome: Outcome, prompts: Prompts) {
  const said = (name: string) => [{ type: 'text' as const, text: prompts.render(`tools/${name}`) }];
  const result = { type: 'tool_result' as const, tool_use_id: id };
  if (typeof outcome === 'string') return { ...result, content: said(outcome), is_error: true };
  return { ...result, content: outcome.length > 0 ? searchResults(outcome) : said('nothing found') };
}
