import { createLog, type Logger, type LogLevel } from '../../src/health/log.ts';

/** A log whose lines are kept, as text and as objects. */
export function createKeptLog(level: LogLevel = 'info', secrets: readonly string[] = []) {
  const lines: string[] = [];
  const log: Logger = createLog({ level, secrets }, { write: (line) => lines.push(line) });
  return { log, text: () => lines.join(''), objects: () => lines.map((line) => JSON.parse(line) as object) };
}
