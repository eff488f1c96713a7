import { DatabaseSync } from 'node:sqlite';
import * as orama from '@orama/orama';
import { Charset, Index } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { EngineKind, Saved, Text } from './engine.ts';

/** How a newcomer uses lunr: two fields, the default pipeline, and a question stripped of what would make it throw. */
export const plainLunr: EngineKind = {
  build(texts) {
    const index = lunr(function () {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const [id, text] of texts.entries()) this.add({ id, ...text });
    });
    return {
      search: (question, limit) =>
        index
          .search(question.replaceAll(/[:~^*+-]/g, ' '))
          .slice(0, limit)
          .map(({ ref }) => Number(ref)),
      save: () => JSON.stringify(index),
    };
  },
  load: (saved) => lunr.Index.load(JSON.parse(String(saved)) as object),
};

const MINISEARCH = { fields: ['title', 'text'] };

export const minisearch: EngineKind = {
  build(texts) {
    const index = new MiniSearch(MINISEARCH);
    index.addAll(texts.map((text, id) => ({ id, ...text })));
    return {
      search: (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => Number(id)),
      save: () => JSON.stringify(index),
    };
  },
  load: (saved) => MiniSearch.loadJSON(String(saved), MINISEARCH),
};

/** A word that the text lacks must not empty the result: `suggest`. */
const FLEXSEARCH = { tokenize: 'strict', encoder: Charset.Default } as const;

export const flexSearch: EngineKind = {
  build(texts) {
    const index = new Index(FLEXSEARCH);
    for (const [id, text] of texts.entries()) index.add(id, joined(text));
    return {
      search: (question, limit) => index.search(question, { limit, suggest: true }).map(Number),
      save() {
        const parts: [string, string][] = [];
        index.export((key, data) => {
          if (data) parts.push([key, data]);
        });
        return JSON.stringify(parts);
      },
    };
  },
  load(saved) {
    const index = new Index(FLEXSEARCH);
    for (const [key, data] of JSON.parse(String(saved)) as [string, string][]) index.import(key, data);
    return index;
  },
};

const ORAMA = { schema: { title: 'string', text: 'string' } } as const;

export const oramaSearch: EngineKind = {
  async build(texts) {
    const db = orama.create(ORAMA);
    await orama.insertMultiple(
      db,
      texts.map((text, id) => ({ id: String(id), ...text })),
    );
    return {
      async search(term, limit) {
        const { hits } = await orama.search(db, { term, limit });
        return hits.map(({ id }) => Number(id));
      },
      save: () => JSON.stringify(orama.save(db)),
    };
  },
  load(saved) {
    const db = orama.create(ORAMA);
    orama.load(db, JSON.parse(String(saved)) as orama.RawData);
    return db;
  },
};

/** The words of a question joined by OR: FTS5 would otherwise want all of them. */
export const fts5: EngineKind = {
  build(texts) {
    const db = new DatabaseSync(':memory:');
    db.exec("CREATE VIRTUAL TABLE texts USING fts5 (title, text, tokenize = 'porter unicode61')");
    const insert = db.prepare('INSERT INTO texts (rowid, title, text) VALUES (?, ?, ?)');
    db.exec('BEGIN');
    for (const [id, { title, text }] of texts.entries()) insert.run(id + 1, title, text);
    db.exec('COMMIT');
    const find = db.prepare('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?');
    return {
      search(question, limit) {
        const words = question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        if (words.length === 0) return [];
        return find.all(words.map((word) => `"${word}"`).join(' OR '), limit).map(({ rowid }) => Number(rowid) - 1);
      },
      save: () => db.serialize(),
      outside: () => db.serialize().length,
    };
  },
  load(saved: Saved) {
    const db = new DatabaseSync(':memory:');
    db.deserialize(saved as Uint8Array);
    return db;
  },
};

function joined({ title, text }: Text): string {
  return `${title}\n${text}`;
}
