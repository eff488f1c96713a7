import Anthropic, {
  AnthropicError,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from '@anthropic-ai/sdk';
import { type FailureKind, kindOf, ModelFailure, NO_USAGE, readRetryAfter } from '../answering/drafting/failure.ts';
import type {
  DraftedSentence,
  Drafter,
  DraftOptions,
  DraftRequest,
  DraftResult,
  EvidenceBlock,
  Rewrite,
  Rewriter,
} from '../answering/drafting/port.ts';
import type { FigureProposer, ProposalRequest, ProposedRows } from '../answering/proposing.ts';
import type { Turn, Usage } from '../domain/answer.ts';
import type { Meter } from './meter.ts';
import { cost } from './prices.ts';
import { loadPrompts, type Prompts } from './prompts.ts';
import { proposalBody, readPart, readRows } from './proposals.ts';
import { numberReader } from './repair.ts';
import { Reply } from './reply.ts';
import { draftFrame, draftMessages, rewriteBody } from './request.ts';
import { retrying } from './retry.ts';
import type { ModelSettings } from './settings.ts';
import { type ReportCall, type Step, Steps } from './step.ts';
import { runTools, type ToolCall } from './tools.ts';

type Body = Anthropic.MessageCreateParamsNonStreaming;
type Message = Anthropic.Message;

interface ClaudeOptions {
  prompts?: Prompts;
  /** Told of every step, whether it succeeded or not. */
  onCall?: ReportCall;
}

/** Connects to Claude. The SDK itself reads `ANTHROPIC_BASE_URL`. */
export function connectClaude(
  settings: ModelSettings,
  options: ClaudeOptions = {},
): Drafter & Rewriter & FigureProposer {
  return new Claude(settings, options);
}

class Claude implements Drafter, Rewriter, FigureProposer {
  readonly version: string;
  readonly model: string;
  readonly cost = cost;
  readonly #client: Anthropic;
  readonly #settings: ModelSettings;
  readonly #prompts: Prompts;
  readonly #steps: Steps;

  constructor(settings: ModelSettings, { prompts = loadPrompts(), onCall = () => {} }: ClaudeOptions) {
    this.#settings = settings;
    this.model = settings.draft.model;
    this.#prompts = prompts;
    this.#steps = new Steps(settings.breaker, onCall);
    this.version = [settings.draft.model, settings.draft.effort, prompts.version].join(' ');
    this.#client = new Anthropic({
      apiKey: settings.apiKey,
      timeout: settings.draft.timeLimitMs,
      // Retrying is done here: the SDK would retry a spend cap, and sleep through any `retry-after`.
      maxRetries: 0,
      // Its log lines hold prompts and headers.
      logLevel: 'off',
      // Looked up at each call, so that whoever replaces the global fetch later is heard.
      fetch: (input, init) => fetch(input, init),
    });
  }

  draft(request: DraftRequest, { signal, onSentence = () => {} }: DraftOptions = {}): Promise<DraftResult> {
    const { draft: settings } = this.#settings;
    return this.#steps.run('draft', settings, signal, async (step) => {
      const sentences: DraftedSentence[] = [];
      const place = request.repair ? numberReader(request.repair) : (sentence: DraftedSentence) => sentence;
      const deliver = (written: DraftedSentence) => {
        const sentence = place(written);
        if (!sentence) return;
        sentences.push(sentence);
        onSentence(sentence);
      };
      const { evidence, rounds } = await this.#converse(request, step, deliver);
      return { sentences, evidence, rounds, usage: step.usage, model: settings.model };
    });
  }

  async rewriteFollowUp(question: string, history: readonly Turn[], signal?: AbortSignal): Promise<Rewrite> {
    const { rewrite: settings } = this.#settings;
    const { model } = settings;
    try {
      return await this.#steps.run('rewrite', settings, signal, async (step) => {
        const body = rewriteBody(question, history, settings, this.#prompts);
        const message = await this.#stream(body, step, () => {});
        const written = textOf(message).trim();
        return { ...(isOneQuestion(written) && { question: written }), usage: step.usage, model };
      });
    } catch (error) {
      // The failure has been reported with the call.
      return { usage: error instanceof ModelFailure ? error.usage : NO_USAGE, model };
    }
  }

  proposeFigures(request: ProposalRequest, signal?: AbortSignal): Promise<ProposedRows> {
    const { propose: settings, retry } = this.#settings;
    return this.#steps.run('propose', settings, signal, async (step) => {
      const body = proposalBody(request, settings, this.#prompts);
      const attempt = () => this.#stream(body, step, () => {});
      const rows = readRows(textOf(await retrying(attempt, () => true, retry, step.signal)));
      if (!rows) throw new ModelFailure('unexpected', { detail: 'the reply is not of the shape that was asked for' });
      return { rows, read: readPart(request.document.body).length, usage: step.usage };
    });
  }

  /** Asks, looks up what the model asks for, and asks again, until it has answered. */
  async #converse(request: DraftRequest, step: Step, deliver: (sentence: DraftedSentence) => void) {
    const frame = draftFrame(this.#settings.draft, this.#prompts);
    const messages: Anthropic.MessageParam[] = draftMessages(request, this.#prompts);
    const evidence: EvidenceBlock[] = [...request.evidence];
    for (let round = 1; ; round += 1) {
      const tools = round <= this.#settings.furtherRounds ? request.tools : undefined;
      // The tools stay declared in the last round: dropping them would change the cached prefix.
      const body: Body = { ...frame, messages, tool_choice: { type: tools ? 'auto' : 'none' } };
      const message = await this.#round(body, step, () => new Reply(request.language, evidence, !!tools), deliver);
      const calls = toolCalls(message);
      if (calls.length === 0) return { evidence, rounds: round };
      if (!tools) throw new ModelFailure('unexpected', { detail: 'a tool call after the last round' });
      const { results, found } = await runTools(calls, tools, this.#prompts, this.#settings.callsPerRound);
      evidence.push(...found);
      messages.push({ role: 'assistant', content: withoutBlanks(message) }, { role: 'user', content: results });
    }
  }

  /** One message of the model. Tried again as long as none of its sentences is out. */
  async #round(body: Body, step: Step, open: () => Reply, deliver: (sentence: DraftedSentence) => void) {
    let delivered = 0;
    const release = (sentences: DraftedSentence[]) => {
      delivered += sentences.length;
      sentences.forEach(deliver);
    };
    const attempt = async () => {
      const reply = open();
      const message = await this.#stream(body, step, (event) => release(hear(reply, event)));
      release(reply.end(toolCalls(message).length > 0));
      return message;
    };
    return retrying(attempt, () => delivered === 0, this.#settings.retry, step.signal);
  }

  /** Rejects with a `ModelFailure` where the service failed, or the message ended otherwise than it should. */
  async #stream(body: Body, step: Step, onEvent: (event: Anthropic.RawMessageStreamEvent) => void): Promise<Message> {
    const meter = step.meter();
    const stream = this.#client.messages.stream(body, { signal: step.signal });
    try {
      for await (const event of stream) {
        measure(meter, event);
        onEvent(event);
      }
      const message = await stream.finalMessage();
      meter.count(usageOf(message.usage));
      const failure = failureOfStop(message);
      if (failure) throw failure;
      return message;
    } catch (error) {
      throw error instanceof AnthropicError ? failureOf(error, Boolean(stream.response)) : error;
    }
  }
}

/** Tells the reply what came in; returns the sentences that are ready because of it. */
function hear(reply: Reply, event: Anthropic.RawMessageStreamEvent): DraftedSentence[] {
  if (event.type === 'content_block_stop') return reply.endBlock();
  if (event.type !== 'content_block_delta') return [];
  if (event.delta.type === 'text_delta') reply.addText(event.delta.text);
  if (event.delta.type === 'citations_delta' && event.delta.citation.type === 'search_result_location') {
    reply.addCitation(event.delta.citation);
  }
  return [];
}

/** Enters what an event tells of the use. */
function measure(meter: Meter, event: Anthropic.RawMessageStreamEvent): void {
  if (event.type === 'message_start') meter.count(usageOf(event.message.usage));
  if (event.type === 'message_delta') meter.count({ output: event.usage.output_tokens });
  if (event.type !== 'content_block_delta') return;
  const { delta } = event;
  if (delta.type === 'text_delta') meter.hear(delta.text);
  if (delta.type === 'thinking_delta') meter.hear(delta.thinking);
  if (delta.type === 'input_json_delta') meter.hear(delta.partial_json);
}

const textOf = ({ content }: Message): string =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('');

const toolCalls = ({ content }: Message): ToolCall[] => content.filter((block) => block.type === 'tool_use');

/** A blank text may come from the service, and is refused when sent back. All else must go back as it came. */
const withoutBlanks = ({ content }: Message) =>
  content.filter((block) => block.type !== 'text' || /\S/.test(block.text));

const STOPPED: Partial<Record<Anthropic.StopReason, FailureKind>> = {
  refusal: 'refusal',
  max_tokens: 'max-tokens',
  model_context_window_exceeded: 'context-exceeded',
};

/** Any text of such a message is void: a refusal takes back what it said, a cut leaves half a sentence. */
function failureOfStop({ stop_reason: reason }: Message): ModelFailure | undefined {
  if (reason === 'end_turn' || reason === 'tool_use') return undefined;
  return new ModelFailure((reason && STOPPED[reason]) ?? 'unexpected', { detail: `stop reason ${reason}` });
}

/** Keeps of an error of the SDK only what cannot hold a key or a prompt. What was never begun was not cut off. */
function failureOf(error: AnthropicError, isBegun: boolean): ModelFailure {
  if (error instanceof APIConnectionTimeoutError) return new ModelFailure('timeout', { detail: namesOf(error) });
  if (error instanceof APIConnectionError) return new ModelFailure('network', { detail: namesOf(error) });
  if (error instanceof APIUserAbortError || !(error instanceof APIError)) {
    return new ModelFailure(isBegun ? 'cut-off' : 'unexpected', { detail: namesOf(error) });
  }
  const { status, type, errorCode: code, requestID, headers } = error;
  const wait = readRetryAfter(headers?.get('retry-after'));
  const detail = [status, type, code, requestID].filter(Boolean).join(' ');
  return new ModelFailure(
    kindOf({ status, type, code }),
    wait === undefined ? { detail } : { detail, retryAfterMs: wait },
  );
}

/** What an error and those behind it are called. Their words stay out: they may repeat a header or what was sent. */
function namesOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const name = 'code' in error && typeof error.code === 'string' ? error.code : error.constructor.name;
  return [name, namesOf(error.cause)].filter(Boolean).join(' ');
}

function usageOf(usage: Anthropic.Usage): Usage {
  return {
    input: usage.input_tokens,
    output: usage.output_tokens,
    cacheRead: usage.cache_read_input_tokens ?? 0,
    cacheWrite: usage.cache_creation_input_tokens ?? 0,
  };
}

/** One line of a sensible length; anything else is a model that talks. */
const isOneQuestion = (text: string) => /^[^\n]{1,400}$/.test(text);
