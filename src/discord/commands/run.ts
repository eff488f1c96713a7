import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { listSources, lookUpSource } from '../../answering/look-ups/sources.ts';
import type { Language } from '../../domain/answer.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import { acknowledge } from '../acknowledge.ts';
import { payload } from '../client.ts';
import type { BotParts } from '../ports.ts';
import type { Questions } from '../questions.ts';
import { ACCENT, type Components, notice } from '../render/components.ts';
import { lookUpSheet } from '../render/look-up.ts';
import { lookUpMessages, sheetMessages } from '../render/messages.ts';
import { openButton, sourceSheet, sourcesSheet } from '../render/source.ts';
import { InteractionView } from '../view.ts';
import { askerOf, conversationOf } from '../where.ts';
import { isLookUp, LOOK_UPS, type LookUpName } from './look-ups.ts';
import { type ArgumentsOf, COMMANDS, type CommandName, type OptionSpec } from './table.ts';

/** What a command is run with. */
export interface Call {
  interaction: ChatInputCommandInteraction;
  language: Language;
  parts: BotParts;
  questions: Questions;
}

type OtherName = Exclude<CommandName, LookUpName>;

/** The commands besides the look-ups. */
const OTHERS: { [Name in OtherName]: (args: ArgumentsOf<Name>, call: Call) => Promise<void> } = {
  async ask({ question, private: isPrivate }, { interaction, language, questions }) {
    const visibleTo = isPrivate === true ? 'asker' : 'everyone';
    // The one chance to hide the answer: a deferral decides who sees what follows.
    await defer(interaction, visibleTo === 'asker');
    const conversation = conversationOf(interaction);
    await questions.ask({
      text: question,
      asker: askerOf(interaction),
      channel: interaction.channelId,
      ...(conversation !== undefined && { conversation }),
      visibleTo,
      language,
      view: new InteractionView(interaction),
    });
  },
  async sources(_, { interaction, language, parts }) {
    const snapshot = parts.snapshot();
    const sheet = sourcesSheet(listSources({ snapshot, language }), language, snapshot);
    await say(interaction, sheetMessages(sheet, snapshot));
  },
  async source({ document }, { interaction, language, parts }) {
    const snapshot = parts.snapshot();
    const source = lookUpSource(document, { snapshot, language });
    const [first = [], ...rest] = sheetMessages(sourceSheet(source, language, snapshot), snapshot);
    await say(interaction, [[...first, ...openButton(source.document, language)], ...rest]);
  },
  async help(_, { interaction, language, parts }) {
    const { documents, facts } = parts.snapshot().corpus;
    const words = discordWordingOf(language).help({ documents: documents.length, figures: facts.length });
    await say(interaction, [notice(words, ACCENT.lookUp)], true);
  },
  async privacy(_, { interaction, language, parts }) {
    const words = discordWordingOf(language).privacy({ days: parts.retentionDays });
    await say(interaction, [notice(words, ACCENT.lookUp)], true);
  },
  async forget(_, { interaction, language, parts }) {
    const forgotten = await parts.store.forget(interaction.user.id);
    const wording = discordWordingOf(language);
    const isNothing = forgotten.answers === 0 && forgotten.feedback === 0;
    await say(interaction, [notice(isNothing ? wording.nothingToForget : wording.forgotten(forgotten))], true);
  },
};

/** Runs a command. @throws ExpectedError on arguments that name nothing */
export async function runCommand(name: CommandName, call: Call): Promise<void> {
  const { interaction, language, parts } = call;
  const args = argumentsOf(name, interaction);
  if (!isLookUp(name)) {
    await (OTHERS[name] as (given: typeof args, of: Call) => Promise<void>)(args, call);
    return;
  }
  const values = Object.keys(COMMANDS[name]).map((key) => String(args[key] ?? ''));
  await say(interaction, runLookUp(name, values, language, parts));
}

/** A look-up as messages; `values` in the order of the command's options, empty where not given. */
export function runLookUp(
  name: LookUpName,
  values: readonly string[],
  language: Language,
  { snapshot }: BotParts,
  page = 0,
): Components[] {
  const keys = Object.keys(COMMANDS[name]);
  const args = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
  const asked = { snapshot: snapshot(), language };
  const lookUp = (LOOK_UPS[name] as (given: typeof args, of: typeof asked) => ReturnType<(typeof LOOK_UPS)['city']>)(
    args,
    asked,
  );
  return lookUpMessages(lookUpSheet(lookUp, language), { command: name, args: values }, asked.snapshot, page);
}

function argumentsOf(
  name: CommandName,
  { options }: ChatInputCommandInteraction,
): Record<string, string | boolean | undefined> {
  const specs = Object.entries<OptionSpec>(COMMANDS[name]);
  return Object.fromEntries(
    specs.map(([key, { type }]) => [
      key,
      (type === 'boolean' ? options.getBoolean(key) : options.getString(key)) ?? undefined,
    ]),
  );
}

async function defer(interaction: ChatInputCommandInteraction, isPrivate: boolean): Promise<void> {
  const flags = isPrivate ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  await acknowledge(interaction, 'deferred', () => interaction.deferReply(flags));
  interaction.ephemeral = isPrivate;
}

/** Answers at once, further messages after the first. */
async function say(
  interaction: ChatInputCommandInteraction,
  [first, ...rest]: readonly Components[],
  isPrivate = false,
): Promise<void> {
  if (first === undefined) return;
  const message = (components: Components) =>
    ({
      ...payload(components),
      flags: isPrivate ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const) : MessageFlags.IsComponentsV2,
    }) as const;
  await acknowledge(interaction, 'replied', () => interaction.reply(message(first)));
  for (const components of rest) await interaction.followUp(message(components));
}
