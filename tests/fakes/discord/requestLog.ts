/** One request of the bot and how it was answered. */
export interface RequestRecord {
  readonly method: string;
  /** Without `/api/v10` and query. */
  readonly path: string;
  readonly json: unknown;
  readonly status: number;
  readonly answer: unknown;
  /** Milliseconds on the fake's clock. */
  readonly at: number;
}

const KEPT = 1_000;

/** The latest requests, and separately the latest refusals, so that a test can ask for none. */
export class RequestLog {
  #all: RequestRecord[] = [];
  #refused: RequestRecord[] = [];

  get all(): readonly RequestRecord[] {
    return this.#all;
  }

  /** Answers of 400 and above, injected ones included. */
  get refused(): readonly RequestRecord[] {
    return this.#refused;
  }

  add(record: RequestRecord): void {
    keep(this.#all, record);
    if (record.status >= 400) keep(this.#refused, record);
  }

  clear(): void {
    this.#all = [];
    this.#refused = [];
  }

  /** A sentence on the latest refusals, for tests that wait in vain. */
  describeRefusals(): string {
    if (this.#refused.length === 0) return 'No request was refused.';
    const lines = this.#refused
      .slice(-3)
      .map(({ method, path, status, answer }) => `${method} ${path} → ${status} ${JSON.stringify(answer)}`);
    return `Refused of late: ${lines.join('; ')}`;
  }
}

function keep(records: RequestRecord[], record: RequestRecord): void {
  records.push(record);
  if (records.length > KEPT) records.shift();
}
