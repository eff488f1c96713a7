import type { IngestNote } from '../domain/ingest.ts';

/** Words that are meant for a machine. They are shown to the moderator; nothing rests on finding them all. */
const INSTRUCTIONS =
  /[^.。!！?？\n]{0,80}(?:\b(?:ignore|disregard|forget)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|all)\b[^.\n]{0,20}\b(?:instructions?|prompts?|rules?)|\bsystem prompt\b|\byou are now\b[^.\n]{0,40}\b(?:assistant|AI|bot|model)|\bas an? (?:AI|language model)\b|<\/?(?:system|assistant|user)>|\[\/?INST\]|(?:忽略|无视|忘记)[^。\n]{0,12}(?:指令|指示|提示词|规则)|系统提示词)[^.。!！?？\n]{0,80}/giu;
const MOST_SHOWN = 3;

export function noteInstructions(body: string, notes: IngestNote[]): void {
  for (const [quote] of [...body.matchAll(INSTRUCTIONS)].slice(0, MOST_SHOWN)) {
    notes.push({ code: 'instructions', quote: quote.trim().slice(0, 200) });
  }
}

const FINISHED = /[\p{P}\p{S}]$/u;

/** A long last paragraph of prose that ends with no mark at all was probably cut off. */
export function noteCutOff(body: string, notes: IngestNote[]): void {
  const last = body.slice(-2000).split('\n').at(-1) ?? '';
  if (last.length > 100 && !FINISHED.test(last)) notes.push({ code: 'cut off' });
}
