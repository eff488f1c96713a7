/** A way in which a request goes wrong. */
export type Fault =
  /** Answered with an error; 429 tells to wait `retryAfterMs`. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs?: number }
  /** Handled after so many milliseconds of real time. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'reset' }
  /** It is done, but the connection breaks before the answer. */
  | { readonly kind: 'lostReply' };

/** Which requests a fault strikes: all without conditions, the next one without `times`. */
export interface Target {
  readonly method?: string;
  /** Tried on the path without `/api/v10` and query. */
  readonly path?: RegExp;
  readonly times?: number;
}

/** The faults that wait for a request, oldest first. */
export class Faults {
  #pending: { fault: Fault; target: Target; left: number }[] = [];

  inject(fault: Fault, target: Target = {}): void {
    this.#pending.push({ fault, target, left: target.times ?? 1 });
  }

  clear(): void {
    this.#pending = [];
  }

  /** The fault that strikes this request, used up by it. */
  take(method: string, path: string): Fault | undefined {
    const hit = this.#pending.find(
      ({ target }) => (target.method ?? method) === method && (target.path?.test(path) ?? true),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    return hit.fault;
  }
}
