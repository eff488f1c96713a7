import { lookUpComparison } from '../answering/look-ups/comparison.ts';
import { lookUpIndicator, lookUpPlace } from '../answering/look-ups/figures.ts';
import { lookUpMeasures, lookUpTimeline } from '../answering/look-ups/measures.ts';
import { listSources, lookUpSource } from '../answering/look-ups/sources.ts';
import { type CommandName, type TerminalWording, terminalWordingOf } from '../wording/terminal.ts';
import { readArguments } from './arguments.ts';
import type { Page } from './render-citations.ts';
import { renderLookUp, renderSource, renderSources } from './render-look-up.ts';
import { columnsOf } from './style.ts';

/** What the words after a command may name, for completion. */
export type Completable = 'indicator' | 'topic' | 'document';

export interface Command {
  /** How many places it takes; what it takes besides. */
  places: number;
  completes: readonly Completable[];
  /** What the command prints; undefined where its arguments do not suffice. */
  run(args: string, page: Page): string | undefined;
}

/** Every command by its name; what it is for and how it is typed stands in the wording. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  city: { places: 1, completes: ['indicator'], run: figuresOfPlace },
  province: { places: 1, completes: ['indicator'], run: figuresOfPlace },
  indicator: {
    places: 0,
    completes: ['indicator'],
    run(args, page) {
      const { rest, ...filter } = readArguments(args, 0, page.snapshot);
      return rest === '' ? undefined : renderLookUp(lookUpIndicator(rest, page, filter), page);
    },
  },
  compare: {
    places: 2,
    completes: ['indicator'],
    run(args, page) {
      const { places, rest, period } = readArguments(args, 2, page.snapshot);
      const [one, other] = places;
      if (one === undefined || other === undefined) return undefined;
      return renderLookUp(lookUpComparison(one, other, page, narrowed(rest, period)), page);
    },
  },
  measures: {
    places: 1,
    completes: ['topic'],
    run(args, page) {
      const { places, rest } = readArguments(args, 1, page.snapshot, false);
      const [place] = places;
      const filter = { ...(place !== undefined && { place }), ...(rest !== '' && { topic: rest }) };
      return renderLookUp(lookUpMeasures(page, filter), page);
    },
  },
  timeline: {
    places: 1,
    completes: [],
    run(args, page) {
      const [place] = readArguments(args, 1, page.snapshot).places;
      return place === undefined ? undefined : renderLookUp(lookUpTimeline(place, page), page);
    },
  },
  sources: { places: 0, completes: [], run: (_, page) => renderSources(listSources(page), page) },
  source: {
    places: 0,
    completes: ['document'],
    run: (args, page) => (args === '' ? undefined : renderSource(lookUpSource(args, page), page)),
  },
  help: { places: 0, completes: [], run: (_, page) => help(page) },
  quit: { places: 0, completes: [], run: () => '' },
};

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

function figuresOfPlace(args: string, page: Page): string | undefined {
  const { places, rest, period } = readArguments(args, 1, page.snapshot);
  const [name] = places;
  return name === undefined ? undefined : renderLookUp(lookUpPlace(name, page, narrowed(rest, period)), page);
}

function narrowed(rest: string, period: string | undefined): { indicator?: string; period?: string } {
  return { ...(rest !== '' && { indicator: rest }), ...(period !== undefined && { period }) };
}

function help({ language, style }: Page): string {
  const { commands, helpQuestions }: TerminalWording = terminalWordingOf(language);
  const width = Math.max(...Object.values(commands).map(({ usage }) => columnsOf(usage)));
  const rows = Object.values(commands).map(({ usage, does }) =>
    style.wrap(`  ${usage}${' '.repeat(width - columnsOf(usage))}  ${does}`, width + 4),
  );
  return [...rows, '', style.wrap(helpQuestions)].join('\n');
}
