import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runPrompt } from '../../src/terminal/prompt.ts';
import type { Session } from '../../src/terminal/session.ts';

/** Says every line back, after a while. */
const echo: Session = {
  async respond(line) {
    await new Promise((resolve) => setImmediate(resolve));
    return { text: `said ${line}`, leave: line === '/quit' };
  },
};

/** All that was written so far: one `read` may give no more than the first of several writes. */
function written(output: PassThrough): string {
  let text = '';
  for (let chunk = output.read(); chunk !== null; chunk = output.read()) text += String(chunk);
  return text;
}

/** Types at a prompt and gives what was printed when it has ended. */
async function type(keys: readonly string[], isTTY: boolean): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const ended = runPrompt({
    input,
    output,
    session: echo,
    complete: (line) => [line === '/c' ? ['/city '] : [], line],
    welcome: 'Welcome!',
  });
  for (const key of keys) {
    input.write(key);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await ended;
  return written(output);
}

describe('runPrompt at a terminal', () => {
  it('welcomes, prompts and answers until end of input, and ends the last line', async () => {
    const shown = await type(['a\r', '\u0004'], true);
    expect(shown).toContain('Welcome!');
    expect(shown).toContain('> ');
    expect(shown).toContain('said a\n\n');
    expect(shown.endsWith('\n')).toBe(true);
  });

  it('leaves at Ctrl-C, also with words on the line', async () => {
    expect(await type(['half a que', '\u0003'], true)).not.toContain('said');
  });

  it('leaves at /quit', async () => {
    expect(await type(['/quit\r'], true)).not.toContain('said');
  });

  it('only prompts again on an empty line', async () => {
    expect(await type(['\r', '  \r', '\u0004'], true)).not.toContain('said');
  });

  it('completes at Tab and brings lines back at the arrow', async () => {
    expect(await type(['/', 'c', '\t', 'x\r', '\u0004'], true)).toContain('said /city x');
    const shown = await type(['a\r', '\u001B[A', '\r', '\u0004'], true);
    expect(shown.match(/said a/g)).toHaveLength(2);
  });

  it('answers all lines of a paste that ends the input', async () => {
    const shown = await type(['a\rb\r\u0004'], true);
    expect(shown).toContain('said a');
    expect(shown).toContain('said b');
  });
});

describe('runPrompt without a terminal', () => {
  it('prints nothing but the answers', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: false });
    const output = Object.assign(new PassThrough(), { isTTY: false });
    input.end('a\n\nb');
    await runPrompt({ input, output, session: echo, complete: (line) => [[], line], welcome: 'Welcome!' });
    expect(written(output)).toBe('said a\n\nsaid b\n\n');
  });
});
