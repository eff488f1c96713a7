import { turnsWithin } from '../../src/store/queries/conversations.ts';
import { checkSettings, readSettings } from '../../src/store/settings.ts';
import {
  type Conversation,
  type Feedback,
  HISTORY,
  type Owed,
  RETENTION,
  type Retention,
  type Store,
  type StoredAnswer,
} from '../../src/store/store.ts';

interface Used {
  day: string;
  guild: string | undefined;
  tokens: number;
}

/** The port in plain memory, for tests of what stands on it: no file, no database. */
export function createMemoryStore(retention: Retention = RETENTION): Store {
  const conversations = new Map<string, Conversation>();
  const answers = new Map<string, StoredAnswer>();
  const settings = new Map<string, Record<string, unknown>>();
  const claims = new Map<string, number>();
  const owed = new Map<string, Owed>();
  let feedback: Feedback[] = [];
  let usage: Used[] = [];
  let open = true;

  const find = (test: (answer: StoredAnswer) => boolean) => answers.values().find(test);

  function dropAnswers(test: (answer: StoredAnswer) => boolean): number {
    const gone = [...answers.values()].filter(test).map(({ id }) => id);
    for (const id of gone) answers.delete(id);
    feedback = feedback.filter(({ answer }) => answers.has(answer));
    return gone.length;
  }

  function dropConversations(test: (conversation: Conversation) => boolean): void {
    for (const { id } of [...conversations.values()].filter(test)) {
      conversations.delete(id);
      for (const answer of answers.values()) if (answer.conversation === id) delete answer.conversation;
    }
  }

  function setReplies(id: string, messages: readonly string[]): void {
    for (const other of answers.values()) other.replies = other.replies.filter((reply) => !messages.includes(reply));
    const answer = answers.get(id);
    if (answer) answer.replies = [...messages];
  }

  return {
    async touchConversation(conversation) {
      const known = conversations.get(conversation.id);
      conversations.set(conversation.id, { ...conversation, ...known, usedAt: conversation.usedAt });
    },
    conversation: async (id) => conversations.get(id),
    async history(conversation, reader, bounds = HISTORY) {
      const latestFirst = [...answers.values()]
        .filter((answer) => answer.conversation === conversation)
        .filter(({ visibleTo, asker }) => visibleTo === 'everyone' || asker === reader)
        .sort((a, b) => b.askedAt - a.askedAt || (a.id < b.id ? 1 : -1));
      return turnsWithin(
        bounds,
        latestFirst.map(({ answer }) => answer),
      );
    },
    async saveAnswer(answer) {
      const { conversation, ...rest } = structuredClone(answer);
      if (answer.question !== undefined) {
        dropAnswers(({ id, question }) => question === answer.question && id !== answer.id);
      }
      const known = conversation !== undefined && conversations.has(conversation);
      answers.set(answer.id, known ? { ...rest, conversation } : rest);
      setReplies(answer.id, answer.replies);
    },
    answer: async (id) => structuredClone(answers.get(id)),
    answerToMessage: async (message) => structuredClone(find(({ question }) => question === message)),
    answerInMessage: async (message) => structuredClone(find(({ replies }) => replies.includes(message))),
    async setReplies(id, messages) {
      if (answers.has(id)) setReplies(id, messages);
    },
    async deleteAnswer(gone) {
      dropAnswers(({ id }) => id === gone);
    },
    async *statedFacts() {
      for (const { id, answer } of answers.values()) yield { id, facts: structuredClone(answer.facts) };
    },
    async saveFeedback(given) {
      if (!answers.has(given.answer)) return false;
      feedback = [
        ...feedback.filter(({ answer, user }) => answer !== given.answer || user !== given.user),
        { ...given },
      ];
      return true;
    },
    feedbackOn: async (id) =>
      feedback.filter(({ answer }) => answer === id).sort((a, b) => a.at - b.at || (a.user < b.user ? -1 : 1)),
    async countFeedback(since, guild) {
      const counted = feedback
        .filter(({ at }) => at >= since)
        .filter(({ answer }) => guild === undefined || answers.get(answer)?.guild === guild);
      return Object.entries(Object.groupBy(counted, ({ verdict, reason }) => `${verdict} ${reason ?? ''}`))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, group]) => group.slice(0, 1).map((first) => countOf(first, group.length)));
    },
    settings: async (guild) => readSettings(settings.get(guild) ?? {}),
    async changeSettings(guild, change) {
      settings.set(guild, { ...settings.get(guild), ...Object.fromEntries(checkSettings(change)) });
    },
    async addUsage(day, guild, tokens) {
      usage.push({ day, guild, tokens });
    },
    async usage(day, guild) {
      const today = usage.filter((row) => row.day === day);
      return { here: sum(today.filter((row) => row.guild === guild)), overall: sum(today) };
    },
    async claim(event, at) {
      if (claims.has(event)) return false;
      claims.set(event, at);
      return true;
    },
    async owe(one) {
      if (owed.has(one.id)) return false;
      owed.set(one.id, structuredClone(one));
      return true;
    },
    async settle(id) {
      owed.delete(id);
    },
    owed: async () => [...owed.values()].sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1)),
    async forget(user) {
      for (const one of owed.values()) if (one.user === user) owed.delete(one.id);
      const said = feedback.length;
      feedback = feedback.filter((given) => given.user !== user);
      const forgotten = said - feedback.length;
      const gone = dropAnswers(({ asker }) => asker === user);
      dropConversations(({ owner }) => owner === user);
      return { answers: gone, feedback: forgotten };
    },
    async purge(now) {
      dropAnswers(({ askedAt }) => askedAt < now - retention.answersMs);
      dropConversations(({ usedAt }) => usedAt < now - retention.answersMs);
      for (const [event, at] of claims) if (at < now - retention.claimsMs) claims.delete(event);
      for (const { id, since } of owed.values()) if (since < now - retention.claimsMs) owed.delete(id);
      const firstDay = new Date(now - retention.usageMs).toISOString().slice(0, 10);
      usage = usage.filter(({ day }) => day >= firstDay);
    },
    isUsable: async () => open,
    async close() {
      open = false;
    },
  };
}

function countOf({ verdict, reason }: Feedback, count: number) {
  return { verdict, ...(reason !== undefined && { reason }), count };
}

function sum(rows: readonly Used[]): number {
  return rows.reduce((total, { tokens }) => total + tokens, 0);
}
