import { HEADER_FIELDS } from '../../curation/documents.ts';
import { SERVER_LANGUAGES } from '../../store/settings.ts';

const COMPLETIONS = ['city', 'province', 'place', 'indicator', 'topic', 'period', 'document'] as const;

/** What an option completes from the live corpus while it is typed. */
export type Completion = (typeof COMPLETIONS)[number];

/** What an option completes for those who keep the corpus. */
export type KeptThing = 'working document' | 'waiting document' | 'version';

export function isCompletion(kind: Completion | KeptThing | undefined): kind is Completion {
  return COMPLETIONS.some((each) => each === kind);
}

export interface OptionSpec {
  type: 'string' | 'integer' | 'boolean' | 'attachment' | 'role' | 'channel';
  required?: true;
  /** Longest text, in characters. */
  max?: number;
  complete?: Completion | KeptThing;
  /** The only values that it takes. */
  choices?: readonly string[];
}

/** Options in the order in which they are shown; required ones must come first. */
export type CommandSpec = Readonly<Record<string, OptionSpec>>;

const place = { type: 'string', max: 60, complete: 'place' } as const;
const what = { type: 'string', max: 100, complete: 'indicator' } as const;

/** Every command with its options. Names and descriptions stand in the wording under the same keys. */
export const COMMANDS = {
  ask: { question: { type: 'string', required: true, max: 1_000 }, private: { type: 'boolean' } },
  city: {
    name: { ...place, required: true, complete: 'city' },
    indicator: what,
    period: { type: 'string', max: 60, complete: 'period' },
  },
  province: { name: { ...place, required: true, complete: 'province' } },
  indicator: { name: { ...what, required: true } },
  compare: { a: { ...place, required: true }, b: { ...place, required: true }, indicator: what },
  measures: { place, topic: { type: 'string', max: 100, complete: 'topic' } },
  timeline: { place: { ...place, required: true } },
  sources: {},
  source: { document: { type: 'string', required: true, max: 100, complete: 'document' } },
  settings: {
    language: { type: 'string', choices: SERVER_LANGUAGES },
    channel: { type: 'channel' },
    tokens: { type: 'integer' },
    reset: { type: 'boolean' },
  },
  help: {},
  privacy: {},
  forget: {},
} as const satisfies Record<string, CommandSpec>;

const document = { type: 'string', max: 100, complete: 'working document', required: true } as const;

/** The subcommands of `/corpus`, for those who keep it. */
export const CORPUS_COMMANDS = {
  status: {},
  refresh: {},
  add: { file: { type: 'attachment' }, url: { type: 'string', max: 1_000 }, replace: { type: 'boolean' } },
  remove: { document },
  edit: {
    document,
    field: { type: 'string', required: true, choices: HEADER_FIELDS },
    value: { type: 'string', max: 1_000 },
  },
  review: { document: { type: 'string', max: 100, complete: 'waiting document' } },
  history: {},
  rollback: { version: { type: 'string', required: true, max: 16, complete: 'version' } },
  export: {},
  settings: { role: { type: 'role' }, log: { type: 'channel' }, reset: { type: 'boolean' } },
} as const satisfies Record<string, CommandSpec>;

export type CorpusCommandName = keyof typeof CORPUS_COMMANDS;

export function isCorpusCommand(name: string): name is CorpusCommandName {
  return Object.hasOwn(CORPUS_COMMANDS, name);
}

export type CommandName = keyof typeof COMMANDS;

/** Only in servers, and shown only to those who manage them; whoever uses it is looked at again each time. */
export const MANAGERS_ONLY: ReadonlySet<CommandName> = new Set(['settings']);

type ValueOf<Option> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { type: 'integer' }
    ? number
    : string;

/** The typed arguments of a command, read off its row of the table. */
export type ArgumentsOf<Name extends CommandName> = {
  -readonly [Key in keyof (typeof COMMANDS)[Name]]: (typeof COMMANDS)[Name][Key] extends { required: true }
    ? ValueOf<(typeof COMMANDS)[Name][Key]>
    : ValueOf<(typeof COMMANDS)[Name][Key]> | undefined;
};

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
