import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Answer } from '../../domain/answer.ts';
import type { Tables } from '../schema.ts';
import type { Store, StoredAnswer } from '../store.ts';

/** To be raised when `Answer` changes so that an older one can no longer be shown: those then count as lapsed. */
const ANSWER_FORMAT = 1;

/** So many answers are read at a time, since reading stops everything else. */
const BATCH = 50;

type Answers = Pick<
  Store,
  'saveAnswer' | 'answer' | 'answerToMessage' | 'answerInMessage' | 'setReplies' | 'deleteAnswer' | 'statedFacts'
>;

export function answerQueries(db: Kysely<Tables>): Answers {
  async function find(column: 'id' | 'question', value: string): Promise<StoredAnswer | undefined> {
    const row = await db.selectFrom('answers').selectAll().where(column, '=', value).executeTakeFirst();
    const read = row && readAnswer(row);
    if (!read) return undefined;
    const replies = await db
      .selectFrom('replies')
      .select('message')
      .where('answer', '=', read.id)
      .orderBy('position')
      .execute();
    return { ...read, replies: replies.map(({ message }) => message) };
  }

  return {
    saveAnswer: (answer) => db.transaction().execute((tx) => save(tx, answer)),
    answer: (id) => find('id', id),
    answerToMessage: (message) => find('question', message),
    async answerInMessage(message) {
      const row = await db.selectFrom('replies').select('answer').where('message', '=', message).executeTakeFirst();
      return row && find('id', row.answer);
    },
    setReplies: (answer, messages) => db.transaction().execute((tx) => setReplies(tx, answer, messages)),
    async deleteAnswer(id) {
      await db.deleteFrom('answers').where('id', '=', id).execute();
    },
    async *statedFacts() {
      let last = '';
      for (;;) {
        const rows = await db
          .selectFrom('answers')
          .selectAll()
          .where('id', '>', last)
          .orderBy('id')
          .limit(BATCH)
          .execute();
        for (const row of rows) {
          const read = readAnswer(row);
          if (read) yield { id: read.id, facts: read.answer.facts };
        }
        if (rows.length < BATCH) return;
        last = rows.at(-1)?.id ?? last;
      }
    },
  };
}

async function save(tx: Transaction<Tables>, stored: StoredAnswer): Promise<void> {
  const { id, question, conversation } = stored;
  if (question !== undefined) {
    await tx.deleteFrom('answers').where('question', '=', question).where('id', '!=', id).execute();
  }
  // The conversation may have been forgotten while the question was being answered.
  const known =
    conversation === undefined
      ? undefined
      : await tx.selectFrom('conversations').select('id').where('id', '=', conversation).executeTakeFirst();
  const values = {
    conversation: known?.id ?? null,
    guild: stored.guild ?? null,
    channel: stored.channel,
    asker: stored.asker,
    visible_to: stored.visibleTo,
    question: question ?? null,
    snapshot: stored.snapshot,
    format: ANSWER_FORMAT,
    answer: JSON.stringify(stored.answer),
    asked_at: stored.askedAt,
  };
  await tx
    .insertInto('answers')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  await setReplies(tx, id, stored.replies);
}

async function setReplies(tx: Transaction<Tables>, answer: string, messages: readonly string[]): Promise<void> {
  const exists = await tx.selectFrom('answers').select('id').where('id', '=', answer).executeTakeFirst();
  if (!exists) return;
  await tx.deleteFrom('replies').where('answer', '=', answer).execute();
  if (messages.length === 0) return;
  await tx.deleteFrom('replies').where('message', 'in', messages).execute();
  await tx
    .insertInto('replies')
    .values(messages.map((message, position) => ({ message, answer, position })))
    .execute();
}

/** A row without its replies; undefined when it has the shape of another version. */
export function readAnswer(row: Selectable<Tables['answers']>): Omit<StoredAnswer, 'replies'> | undefined {
  if (Number(row.format) !== ANSWER_FORMAT) return undefined;
  return {
    id: row.id,
    ...(row.conversation !== null && { conversation: row.conversation }),
    ...(row.guild !== null && { guild: row.guild }),
    channel: row.channel,
    asker: row.asker,
    visibleTo: row.visible_to,
    ...(row.question !== null && { question: row.question }),
    snapshot: row.snapshot,
    answer: JSON.parse(row.answer) as Answer,
    askedAt: Number(row.asked_at),
  };
}
