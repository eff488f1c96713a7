import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { botInDiscord, expectNoRefusals } from '../discord/fixture.ts';
import { drawExchange } from './chat.ts';
import { SCENES } from './scenes.ts';

const DOCS = resolve(import.meta.dirname, '../../docs');

describe('the pictures in the docs', () => {
  it.each(SCENES)('show what the bot sends today: $title', async ({ file, title, shows, play }) => {
    const { fake } = await botInDiscord();
    const exchange = await play(fake);
    expect(exchange.answer.text).toContain(shows);
    expectNoRefusals(fake);
    const svg = drawExchange(title, exchange);
    // A picture that differs is right when the change was meant: it is drawn anew and shows in review.
    await expect(svg, 'run npm run docs:pictures').toMatchFileSnapshot(join(DOCS, 'pictures', `${file}.svg`));
  });

  it('are all shown in docs/discord.md, and no others are kept', () => {
    const files = SCENES.map(({ file }) => `${file}.svg`).sort();
    expect(readdirSync(join(DOCS, 'pictures')).sort()).toEqual(files);
    const shown = readFileSync(join(DOCS, 'discord.md'), 'utf8').matchAll(/!\[[^\]]+\]\(pictures\/([^)]+)\)/gu);
    expect([...shown].map(([, file = '']) => file).sort()).toEqual(files);
  });
});
