import { createHash } from 'node:crypto';
import {
  type MessagesBody,
  type SearchResult,
  searchResultsOf,
  systemPromptOf,
} from '../../fakes/anthropic/request.ts';

/** One thing that a model was asked to say, told by the words of the conversation and not by the evidence in it. */
export interface Asked {
  /** The same for the same turn of the same question, whatever the evidence and the faults. */
  key: string;
  body: MessagesBody;
}

/** Reads a request: what it asks for, and by which key a reply to it is kept. */
export function askedIn(body: MessagesBody): Asked {
  const said = body.messages.flatMap(({ role, content }) =>
    typeof content === 'string'
      ? [`${role}: ${content}`]
      : content.flatMap(({ type, text }) => (type === 'text' ? [withoutFaults(text ?? '')] : [type])),
  );
  // How much evidence there is changes with the corpus; that tools were used, and how often, is part of the turn.
  const spoken = said.filter((line) => line !== 'search_result');
  return { key: createHash('sha256').update(spoken.join('\n')).digest('hex').slice(0, 12), body };
}

/** A request as a reader sees it, the sentences of the evidence numbered as citations count them. */
export function renderAsked({ key, body }: Asked): string {
  let results = 0;
  const numbered = ({ source, title, sentences }: SearchResult) => {
    const index = results;
    results += 1;
    return [`[${index}] ${source} | ${title}`, ...sentences.map((words, at) => `${index}.${at}: ${words}`)].join('\n');
  };
  const turns = body.messages.map(({ role, content }) => {
    if (typeof content === 'string') return `(${role}) ${content}`;
    const shown = searchResultsOf({ ...body, messages: [{ role, content }] }).map(numbered);
    const said = content.map((block) => {
      if (block.type === 'text') return block.text ?? '';
      if (block.type === 'tool_use') return `(you called ${JSON.stringify(block)})`;
      return block.type === 'tool_result' ? `(result of ${block.tool_use_id})` : '';
    });
    return [`(${role})`, ...shown, ...said.filter(Boolean)].join('\n');
  });
  const tools = body.tools && body.tool_choice?.type === 'auto' ? 'tools may be called' : 'no tools now';
  return `##### REQUEST ${key} (${tools})\n(system) ${systemPromptOf(body)}\n${turns.join('\n')}\n`;
}

/** The faults that are told to a model depend on the verifiers of the day: a reply is kept for the draft as a whole. */
function withoutFaults(text: string): string {
  const repair = text.indexOf('<draft>');
  return repair === -1 ? text : 'repair';
}
