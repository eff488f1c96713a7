import type { Message } from '../fakes/discord/message.ts';
import { drawComponents } from './components.ts';
import { box, COLOURS, type Drawing, element, escaped, line, moved, picture, stacked } from './svg.ts';
import { widthOf, wrap } from './wrap.ts';

const WIDTH = 720;
const MARGIN = 16;
/** Where names and messages begin, behind the round pictures of people. */
const LEFT = 72;
const INSIDE = WIDTH - LEFT - MARGIN;
const NAME = 15;

/** What somebody did, and what the bot said to it. */
export interface Exchange {
  person: string;
  /** What was written to the bot, or what was done with a command, a menu or a button. */
  did: { wrote: string } | { verb: 'used' | 'chose' | 'pressed'; what: string };
  answer: Message;
}

/** An exchange as people see it in Discord. */
export function drawExchange(title: string, { person, did, answer }: Exchange): string {
  const bot = answer.author.username;
  const asked = 'wrote' in did ? drawWritten(person, bot, did.wrote) : drawDone(person, did.verb, did.what);
  const privately = line(LEFT, 14, 12.5, 'Only you can see this', { fill: COLOURS.pale });
  const told = stacked(
    [
      drawName(bot, { isBot: true }),
      indented(drawComponents(answer.components, INSIDE)),
      ...(answer.isEphemeral ? [{ svg: privately, height: 18 }] : []),
    ],
    6,
  );
  const all = stacked([asked, told], 'wrote' in did ? 18 : 6);
  return picture(title, WIDTH, { svg: moved(0, MARGIN, all), height: all.height + 2 * MARGIN });
}

function drawWritten(person: string, bot: string, text: string): Drawing {
  const mention = `@${bot}`;
  const plain = { isBold: false, isUnderlined: false };
  const lines = wrap([{ text: `${mention} ${text}`, ...plain }], INSIDE, 15).map((runs): Drawing => {
    const words = escaped(runs.map((run) => run.text).join(''));
    const marked = words.replace(mention, element('tspan', { fill: COLOURS.mention, 'font-weight': 500 }, mention));
    return { svg: line(0, 16, 15, marked), height: 22 };
  });
  return stacked([drawName(person, { isBot: false }), indented(stacked(lines))]);
}

/** A line above the answer: who did what. */
function drawDone(person: string, verb: string, what: string): Drawing {
  const command = element('tspan', { fill: COLOURS.mention, 'font-weight': 500 }, escaped(what));
  const hook = element('path', { d: 'M36 22v-8a4 4 0 0 1 4-4h24', fill: 'none', stroke: COLOURS.faint });
  const words = line(LEFT, 14, 13, `${escaped(person)} ${verb} ${command}`, { fill: COLOURS.pale });
  return { svg: `${hook}\n${words}`, height: 22 };
}

function drawName(name: string, { isBot }: { isBot: boolean }): Drawing {
  const initial = escaped(name.slice(0, 1).toUpperCase());
  const looks = { fill: COLOURS.paper, 'text-anchor': 'middle', 'font-weight': 600 };
  const circle = element('circle', { cx: 36, cy: 22, r: 20, fill: isBot ? COLOURS.accent : COLOURS.faint });
  const label = line(LEFT, 15, NAME, escaped(name), { 'font-weight': 600 });
  const badge = isBot ? drawBadge(LEFT + Math.round(widthOf(name, NAME, true)) + 6) : [];
  return { svg: [circle, line(36, 28, 17, initial, looks), label, ...badge].join('\n'), height: 22 };
}

function drawBadge(x: number): string[] {
  const looks = { fill: COLOURS.paper, 'text-anchor': 'middle', 'font-weight': 600 };
  return [box(x, 2, 34, 16, { rx: 4, fill: COLOURS.accent }), line(x + 17, 14, 11, 'APP', looks)];
}

function indented(drawing: Drawing): Drawing {
  return { svg: moved(LEFT, 0, drawing), height: drawing.height };
}
