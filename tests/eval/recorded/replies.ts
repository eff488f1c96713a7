import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HALVES, type Half } from '../../../src/eval/half.ts';
import type { Cite, Part } from '../../fakes/anthropic/replies.ts';
import { type MessagesBody, searchResultsOf } from '../../fakes/anthropic/request.ts';
import { readJsonLines } from '../../json-lines.ts';

const part = z.union([
  z.string(),
  z.strictObject({ text: z.string(), cites: z.array(z.string()) }),
  z.strictObject({ call: z.string(), input: z.record(z.string(), z.unknown()) }),
]);

/** What a model said to a request: text, text with the words that it cites, or a look-up. */
export const recordedReply = z.strictObject({ key: z.string(), parts: z.array(part) });
export type RecordedReply = z.infer<typeof recordedReply>;

/** Replies to questions of half b are kept apart: nobody reads them. */
const fileOf = (half: Half) => join(import.meta.dirname, `replies-${half}.jsonl`);

/** All replies that are kept, by key. */
export function readReplies(): Map<string, RecordedReply> {
  return new Map(HALVES.flatMap((half) => readHalf(half)).map((reply) => [reply.key, reply]));
}

/** Keeps replies to questions of one half; a later one takes the place of an earlier one to the same request. */
export function keepReplies(half: Half, replies: readonly RecordedReply[]): void {
  const kept = new Map([...readHalf(half), ...replies].map((reply) => [reply.key, reply]));
  const lines = [...kept.values()].sort((a, b) => a.key.localeCompare(b.key)).map((reply) => JSON.stringify(reply));
  writeFileSync(fileOf(half), `${lines.join('\n')}\n`);
}

function readHalf(half: Half): RecordedReply[] {
  const file = fileOf(half);
  return existsSync(file) ? readJsonLines(file).map((line) => recordedReply.parse(line)) : [];
}

/** A kept reply as the service would stream it to this request; words that are no longer shown are cited as invented. */
export function partsFor({ parts }: RecordedReply, body: MessagesBody): Part[] {
  const results = searchResultsOf(body);
  const locate = (words: string): Cite => {
    for (const [result, { sentences }] of results.entries()) {
      const from = sentences.indexOf(words);
      if (from !== -1) return { result, from };
    }
    return { invented: words, result: 0 };
  };
  return parts.map((one) =>
    typeof one === 'object' && 'text' in one ? { text: one.text, cites: one.cites.map(locate) } : one,
  );
}
