import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Completion } from './complete.ts';
import type { Session } from './session.ts';

const PROMPT = '> ';
/** So many lines come back with the arrow keys. */
const HISTORY_LINES = 200;

/** A stream that may be a terminal. */
type MaybeTerminal<Stream> = Stream & { isTTY?: boolean };

export interface PromptParts {
  input: MaybeTerminal<NodeJS.ReadableStream> | ReadStream;
  output: MaybeTerminal<NodeJS.WritableStream> | WriteStream;
  session: Session;
  complete: (line: string) => Completion;
  /** Shown at a terminal only. */
  welcome: string;
}

/**
 * Answers line by line until the input ends, somebody quits or presses Ctrl-C. At a terminal with prompt, history and
 * completion; else with nothing but the answers.
 */
export async function runPrompt({ input, output, session, complete, welcome }: PromptParts): Promise<void> {
  const interactive = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    ...(interactive && { output, completer: complete, historySize: HISTORY_LINES, removeHistoryDuplicates: true }),
    terminal: interactive,
    prompt: PROMPT,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let closed = false;
  let left = false;
  const stop = () => lines.close();
  lines.on('SIGINT', stop).on('close', () => {
    closed = true;
    // The shell's own prompt begins on a fresh line.
    if (interactive && !left) output.write('\n');
  });
  process.once('SIGINT', stop);
  const prompt = () => {
    if (interactive && !closed) lines.prompt();
  };
  if (interactive) output.write(`${welcome}\n\n`);
  prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      const { text, leave } = await session.respond(line);
      left = leave;
      if (leave) break;
      output.write(`${text}\n\n`);
    }
    prompt();
  }
  lines.close();
  process.off('SIGINT', stop);
}
