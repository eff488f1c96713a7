import { distance } from 'fastest-levenshtein';
import { type AnswerOptions, answerQuestion } from '../answering/answer.ts';
import type { Snapshot } from '../answering/snapshot.ts';
import { languageOf, normaliseQuestion } from '../answering/understand/text.ts';
import { type Language, MAX_QUESTION, type Turn } from '../domain/answer.ts';
import { ExpectedError } from '../domain/errors.ts';
import { type CommandName, terminalWordingOf } from '../wording/terminal.ts';
import { COMMAND_NAMES, COMMANDS } from './commands.ts';
import { wordFailure } from './failure.ts';
import { renderAnswer } from './render-answer.ts';
import type { Style } from './style.ts';

/** So many turns are remembered, questions and answers counted each. */
const MAX_TURNS = 12;
/** A word this unlike every command is not taken for a slip of the finger. */
const MAX_SLIP = 0.5;
const MAX_ECHO = 40;

/** Words that mean a command though no slash stands before them. */
const BARE: ReadonlyMap<string, CommandName> = new Map([
  ['help', 'help'],
  ['?', 'help'],
  ['帮助', 'help'],
  ['quit', 'quit'],
  ['exit', 'quit'],
  ['退出', 'quit'],
]);

interface Reply {
  text: string;
  leave: boolean;
}

/** One person's talk with the bot: what was said before, and in which language. */
export interface Session {
  /** Answers a typed line, a command or a question. Never throws. */
  respond(line: string): Promise<Reply>;
}

export interface SessionParts {
  snapshot: Snapshot;
  style: Style;
  /** Today in EDTF. */
  today: () => string;
  /** What answers are written with, where there is something. */
  writing?: AnswerOptions;
}

export function createSession({ snapshot, style, today, writing }: SessionParts): Session {
  const history: Turn[] = [];
  let language: Language = 'en';

  const page = () => ({ snapshot, language, style });

  async function ask(text: string): Promise<string> {
    const answer = await answerQuestion({ text, history }, snapshot, today(), writing);
    history.push({ role: 'user', content: text }, { role: 'assistant', content: answer.answer });
    history.splice(0, history.length - MAX_TURNS);
    ({ language } = answer);
    return renderAnswer(answer, page());
  }

  async function reply(line: string): Promise<Reply> {
    const typed = normaliseQuestion(line);
    const [, word = '', args = ''] = /^\/\s?(\S*)\s*(.*)$/su.exec(typed) ?? [];
    const bare = BARE.get(typed.toLowerCase());
    const isCommand = bare !== undefined || (typed.startsWith('/') && typed.length <= MAX_QUESTION);
    if (!isCommand) return { text: await ask(line), leave: false };
    const name = bare ?? commandNamed(word);
    if (args !== '') language = languageOf(args);
    const text = COMMANDS[name].run(args, page());
    const wording = terminalWordingOf(language);
    return { text: text ?? style.wrap(wording.usage(wording.commands[name].usage)), leave: name === 'quit' };
  }

  return {
    async respond(line) {
      try {
        return await reply(line);
      } catch (error) {
        return { text: style.wrap(wordFailure(error, language)), leave: false };
      }
    },
  };
}

/** @throws ExpectedError UNKNOWN_COMMAND with the nearest command, or with help where none is near */
function commandNamed(word: string): CommandName {
  const typed = word.toLowerCase();
  const known = COMMAND_NAMES.find((name) => name === typed);
  if (known) return known;
  const [nearest] = COMMAND_NAMES.map((name) => ({ name, far: distance(typed, name) })).sort((a, b) => a.far - b.far);
  const near = nearest && nearest.far <= MAX_SLIP * Math.max(typed.length, nearest.name.length);
  const name = word.length > MAX_ECHO ? `/${word.slice(0, MAX_ECHO)}…` : `/${word}`;
  throw new ExpectedError('UNKNOWN_COMMAND', { name, suggestions: [`/${near ? nearest.name : 'help'}`] });
}
