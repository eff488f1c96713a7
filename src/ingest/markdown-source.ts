import type { IngestNote } from '../domain/ingest.ts';
import { oneLine, raised, tidyLines } from './text.ts';

const FENCE = /^(?:```|~~~)/u;

/** Markdown as the corpus keeps it: without pictures, the addresses of links, HTML comments, scripts and tags. */
export function stripMarkdown(text: string, notes: IngestNote[]): string {
  const count = (
    code: 'page parts removed' | 'pictures removed' | 'links unlinked',
    pattern: RegExp,
    by: string,
  ): void => {
    const found = stripped.match(pattern)?.length ?? 0;
    if (found === 0) return;
    stripped = stripped.replaceAll(pattern, by);
    notes.push({ code, count: found });
  };
  let stripped = text;
  count('page parts removed', /<!--[^]*?-->|<(script|style|iframe)\b[^]*?(?:<\/\1\s*>|$)/giu, '');
  count('pictures removed', /!\[[^\]\n]*\]\([^)\n]*\)|<img\b[^>\n]*>/giu, '');
  count('links unlinked', /\[([^\]\n]+)\]\([^)\n]*\)/gu, '$1');
  stripped = stripped.replaceAll(/<sup>([^<>\n]*)<\/sup>/giu, (_, mark: string, at: number, whole: string) =>
    raised(oneLine(mark), whole.slice(Math.max(0, at - 40), at)),
  );
  count('page parts removed', /<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?>/giu, '');
  return tidyLines(
    stripped
      .split('\n')
      .filter((line) => !FENCE.test(line))
      .join('\n'),
  );
}
