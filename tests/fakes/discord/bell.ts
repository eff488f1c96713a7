/** Rung whenever something changed; those who wait look again. */
export class Bell {
  readonly #listeners = new Set<() => void>();

  ring(): void {
    for (const listener of this.#listeners) listener();
  }

  /**
   * Resolves with the first thing `look` sees, now or at a later ring.
   * Rejects with the text of `complaint` after `timeoutMs` of real time.
   */
  async until<T>(look: () => T | undefined, complaint: () => string, timeoutMs: number): Promise<T> {
    const seen = look();
    if (seen !== undefined) return seen;
    return await new Promise<T>((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(listener);
      };
      const listener = (): void => {
        const later = look();
        if (later === undefined) return;
        stop();
        resolve(later);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`Waited ${timeoutMs} ms: ${complaint()}`));
      }, timeoutMs);
      this.#listeners.add(listener);
    });
  }
}
