/** What is being done about one message. */
interface Turn<Left> {
  text: string | undefined;
  abort: AbortController;
  /** What it leaves to the next one. */
  over: Promise<Left | undefined>;
}

/**
 * What Discord tells of each message, one thing at a time: what is told later calls off at once what is under way, and
 * begins when that has ended.
 */
export class Turns<Left> {
  readonly #latest = new Map<string, Turn<Left>>();

  isUnderWay(message: string): boolean {
    return this.#latest.has(message);
  }

  /** What the turn that is under way was given as its text, if any. */
  textOf(message: string): string | undefined {
    return this.#latest.get(message)?.text;
  }

  /** Runs a task when its turn has come; its signal is aborted as soon as more is told of the message. */
  async take(
    message: string,
    text: string | undefined,
    task: (signal: AbortSignal, left: Left | undefined) => Promise<Left | undefined>,
  ): Promise<void> {
    const before = this.#latest.get(message);
    before?.abort.abort();
    const abort = new AbortController();
    // Who runs the turn before hears of its error.
    const ended = before?.over.catch(() => undefined);
    const turn = { text, abort, over: (async () => await task(abort.signal, await ended))() };
    this.#latest.set(message, turn);
    try {
      await turn.over;
    } finally {
      if (this.#latest.get(message) === turn) this.#latest.delete(message);
    }
  }
}
