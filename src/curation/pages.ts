import { factRow } from '../corpus/rows.ts';
import { readTable } from '../corpus/table.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { DocumentDraft, Origin } from '../domain/ingest.ts';
import { hashOfText, readArticle } from '../ingest/article.ts';
import type { FetchPolicy } from '../ingest/fetch.ts';
import { wordNote } from '../wording/ingest-notes.ts';
import type { Desk } from './desk.ts';
import { pathOf, pathsIn, readDocumentText, withOrigin } from './documents.ts';
import type { Added, Editing } from './editing.ts';
import type { PageNote } from './page-notes.ts';

/** A document of the working copy that was fetched from a page. */
interface Kept {
  document: string;
  body: string;
  language: string;
  origin: Origin;
}

/** So many servers are asked at a time, each for one page after another. */
const SERVERS_AT_A_TIME = 4;
/** Servers that are slow do not hold a refresh up for longer; what was not asked by then is told as failed. */
const PATIENCE_MS = 4 * 60_000;
/** Documents are written in English words; their texts stay in their own language. */
const LANGUAGE = 'en';

/** The pages that documents were fetched from: read when they are taken in, and again with every refresh. */
export class Pages {
  readonly #desk: Desk;
  readonly #editing: Editing;
  readonly #policy: FetchPolicy;

  constructor(desk: Desk, editing: Editing, policy: FetchPolicy) {
    this.#desk = desk;
    this.#editing = editing;
    this.#policy = policy;
  }

  /** Reads what stands at an address. @throws ExpectedError with INGEST_ and FETCH_ codes */
  async draft(address: string): Promise<DocumentDraft> {
    const read = await readArticle(address, this.#policy, this.#desk.now());
    if (read.kind === 'draft') return read.draft;
    throw new ExpectedError('FETCH_STATUS', { status: 304, host: URL.parse(address)?.host });
  }

  /**
   * Asks for every page whether it says something else by now; nothing where fetching is not allowed. Whatever becomes
   * of it is a note: a page cannot make a refresh fail. `onStart` is called where there is anything to ask.
   */
  async reread(onStart: () => void = () => {}): Promise<PageNote[]> {
    const kept = this.#policy.enabled ? await this.#kept() : [];
    if (kept.length === 0) return [];
    onStart();
    const deadline = performance.now() + PATIENCE_MS;
    const notes = new Map<string, PageNote>();
    const servers = [...Map.groupBy(kept, ({ origin }) => new URL(origin.from).host).values()].values();
    const askServers = async (): Promise<void> => {
      for (const pages of servers) {
        for (const page of pages) notes.set(page.document, await this.#ask(page, deadline));
      }
    };
    await Promise.all(Array.from({ length: SERVERS_AT_A_TIME }, askServers));
    return kept.flatMap(({ document }) => notes.get(document) ?? []);
  }

  /** Marks in the working copy which pages are gone, and which are there again. For whoever holds the lock. */
  async mark(notes: readonly PageNote[]): Promise<void> {
    const desk = this.#desk;
    if (notes.length === 0) return;
    const paths = pathsIn(await desk.copy.tree());
    const changes = new Map<string, string>();
    const said: string[] = [];
    for (const note of notes) {
      const path = paths.get(note.document);
      if (note.kind === 'failed' || path === undefined) continue;
      const file = (await desk.copy.read(path)) ?? '';
      const { origin } = readDocumentText(file);
      const since = note.kind === 'gone' ? note.since : undefined;
      if (origin === undefined || origin.gone === since) continue;
      const { gone: _, ...rest } = origin;
      changes.set(path, withOrigin(file, { ...rest, ...(since !== undefined && { gone: since }) }));
      said.push(`${note.document}: the page is ${since === undefined ? 'there again' : 'gone'}`);
    }
    if (changes.size === 0) return;
    await desk.copy.apply(changes);
    const { current } = await desk.manifest();
    for (const what of said) await desk.audit.append(desk.entry('edit', 'the program', what, current));
  }

  /**
   * Gives a document the text that its page has now, as its next version: the header stays, figures whose quotes still
   * stand count as looked at, the others wait for review. `expected` is the beginning of that text's SHA-256.
   * @throws ExpectedError PAGE_UNKNOWN, PAGE_OTHER where the page does not say what was `expected`, or nothing new;
   * UNKNOWN_DOCUMENT, CORPUS_BUSY, and those of `draft`
   */
  async renew(id: string, by: string, expected = ''): Promise<Added> {
    const { copy } = this.#desk;
    const { origin } = readDocumentText((await copy.read(pathOf(id, await copy.tree()))) ?? '');
    if (origin === undefined) throw new ExpectedError('PAGE_UNKNOWN', { document: id });
    const read = await readArticle(origin.from, this.#policy, this.#desk.now());
    if (read.kind !== 'draft') throw new ExpectedError('PAGE_OTHER', { document: id });
    const { body, notes, origin: next } = read.draft;
    if (next.text === origin.text || !next.text.startsWith(expected)) {
      throw new ExpectedError('PAGE_OTHER', { document: id });
    }
    const cleaning = notes.map((note) => wordNote(note, LANGUAGE)).join(' ');
    return await this.#editing.renew(id, { body, origin: next, cleaning }, by);
  }

  async #kept(): Promise<Kept[]> {
    const { copy } = this.#desk;
    const kept: Kept[] = [];
    for (const [document, path] of pathsIn(await copy.tree())) {
      const file = (await copy.read(path)) ?? '';
      // Most documents were not fetched, and a header takes a while to read.
      if (!/^fetched:/mu.test(file)) continue;
      const { body, language, origin } = readDocumentText(file);
      if (origin !== undefined) kept.push({ document, body, language, origin });
    }
    return kept;
  }

  async #ask({ document, body, language, origin }: Kept, deadline: number): Promise<PageNote> {
    const page = { document, address: origin.from };
    try {
      if (performance.now() > deadline) throw new ExpectedError('FETCH_TIMEOUT', { seconds: PATIENCE_MS / 1000 });
      const read = await readArticle(origin.from, this.#policy, this.#desk.now(), origin);
      if (read.kind === 'not modified') return { ...page, kind: 'unchanged' };
      const { text } = read.draft.origin;
      // People may have mended the text since: what counts is whether the page has changed.
      if (text === origin.text || text === hashOfText(body)) return { ...page, kind: 'unchanged' };
      const { dir } = this.#desk.copy;
      const figures = readTable(`${dir}/facts/${document}.csv`, factRow, []).map(({ value }) => value);
      const texts = { before: body, after: read.draft.body, language, figures };
      return { ...page, kind: 'changed', text, difference: await this.#desk.runJob('compareTexts', texts) };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const { code, context } = error;
      const isGone = code === 'FETCH_STATUS' && [404, 410].includes(Number(context['status']));
      if (isGone) return { ...page, kind: 'gone', since: origin.gone ?? this.#today() };
      return { ...page, kind: 'failed', code, context };
    }
  }

  #today(): string {
    return new Date(this.#desk.now()).toISOString().slice(0, 10);
  }
}
