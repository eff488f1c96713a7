import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `node` from the project's folder to its end, as `npm run` does. */
export async function runNode(
  args: readonly string[],
  options: { input?: string; env?: Record<string, string>; node?: string } = {},
): Promise<Ended> {
  const child = spawn(options.node ?? process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, CORPUS_DIR: '', ANTHROPIC_API_KEY: '', ...options.env },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(options.input ?? '');
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}
