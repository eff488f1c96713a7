import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { citationsOf } from '../../answering/look-ups/result.ts';
import type { Language } from '../../domain/answer.ts';
import { discordWordingOf } from '../../wording/discord.ts';
import type { Acknowledge } from '../acknowledge.ts';
import { payload } from '../client.ts';
import { legendOfCitations } from '../legend.ts';
import type { BotParts } from '../ports.ts';
import type { Questions } from '../questions.ts';
import { ACCENT, type Components, notice } from '../render/components.ts';
import { lookUpSheet } from '../render/look-up.ts';
import { documentsOf, type Invocation, lookUpMessages, sheetMessages } from '../render/messages.ts';
import type { DocumentById, Sheet } from '../render/sheet.ts';
import { documentsIn, openButton, sourceSheet, sourcesSheet } from '../render/source.ts';
import { type Scribe, scribeOfQuestion } from '../script.ts';
import { InteractionView } from '../view.ts';
import { askerOf, conversationOf } from '../where.ts';
import { type AnyLookUp, isLookUp, LOOK_UPS, type LookUpName } from './look-ups.ts';
import { changeSettings } from './settings.ts';
import { type ArgumentsOf, COMMANDS, type CommandName, type OptionSpec } from './table.ts';

/** What a command is run with. */
export interface Call {
  interaction: ChatInputCommandInteraction;
  acknowledge: Acknowledge;
  language: Language;
  scribe: Scribe;
  parts: BotParts;
  questions: Questions;
}

type OtherName = Exclude<CommandName, LookUpName>;

/** The commands besides the look-ups. */
const OTHERS: { [Name in OtherName]: (args: ArgumentsOf<Name>, call: Call) => Promise<void> } = {
  async ask({ question, private: isPrivate = false }, { interaction, acknowledge, language, scribe, questions }) {
    // The one chance to hide the answer: a deferral decides who sees what follows.
    const flags = isPrivate ? ({ flags: MessageFlags.Ephemeral } as const) : {};
    await acknowledge('deferred', () => interaction.deferReply(flags));
    interaction.ephemeral = isPrivate;
    const conversation = conversationOf(interaction);
    await questions.ask({
      text: question,
      asker: askerOf(interaction),
      channel: interaction.channelId,
      ...(conversation !== undefined && { conversation }),
      visibleTo: isPrivate ? 'asker' : 'everyone',
      event: `interaction:${interaction.id}`,
      language,
      view: new InteractionView(interaction, await scribeOfQuestion(question, scribe)),
    });
  },
  async source({ document }, call) {
    const { language, parts } = call;
    const source = await parts.service.run('source', { name: document, language });
    const [first = [], ...rest] = sheetMessages(sourceSheet(source, language), documentsIn([source]));
    await say(call, [[...first, ...openButton(source.document, language)], ...rest]);
  },
  async settings(args, call) {
    await say(call, [await changeSettings(args, call)], true);
  },
  async help(_, call) {
    const { documents, facts } = await call.parts.service.status();
    const words = discordWordingOf(call.language).help({ documents, figures: facts });
    await say(call, [notice(words, ACCENT.lookUp)], true);
  },
  async privacy(_, call) {
    const words = discordWordingOf(call.language).privacy({ days: call.parts.retentionDays });
    await say(call, [notice(words, ACCENT.lookUp)], true);
  },
  async forget(_, call) {
    const forgotten = await call.parts.store.forget(call.interaction.user.id);
    const wording = discordWordingOf(call.language);
    const isNothing = forgotten.answers === 0 && forgotten.feedback === 0;
    await say(call, [notice(isNothing ? wording.nothingToForget : wording.forgotten(forgotten))], true);
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
  const started = performance.now();
  const invocation = { command: name, args: Object.keys(COMMANDS[name]).map((key) => String(args[key] ?? '')) };
  const { sheet, documents } = await runLookUp(name, invocation.args, language, parts);
  await say(call, lookUpMessages(sheet, invocation, documents));
  parts.metrics.lookUp(name, (performance.now() - started) / 1_000);
}

/** What a look-up gives; `values` in the order of the command's options, empty where not given. */
export async function runLookUp(
  name: LookUpName,
  values: Invocation['args'],
  language: Language,
  { service }: Pick<BotParts, 'service'>,
): Promise<{ sheet: Sheet; documents: DocumentById }> {
  const args = Object.fromEntries(Object.keys(COMMANDS[name]).map((key, index) => [key, values[index] ?? '']));
  const run: AnyLookUp = LOOK_UPS[name];
  const found = await run(args as never, language, service);
  if (!('sections' in found)) return { sheet: sourcesSheet(found, language), documents: documentsIn(found) };
  const citations = citationsOf(found.sections.flatMap(({ lines }) => lines));
  const legend = await legendOfCitations(citations, language, service);
  return { sheet: lookUpSheet(found, language), documents: documentsOf(legend) };
}

function argumentsOf(name: CommandName, { options }: ChatInputCommandInteraction): Record<string, Value> {
  const given = Object.entries<OptionSpec>(COMMANDS[name]).map(([key, { type }]) => [key, valueOf(key, type, options)]);
  return Object.fromEntries(given) as Record<string, Value>;
}

type Value = string | number | boolean | undefined;

function valueOf(
  key: string,
  type: OptionSpec['type'],
  options: Pick<ChatInputCommandInteraction['options'], 'getString' | 'getInteger' | 'getBoolean' | 'getChannel'>,
): Value {
  switch (type) {
    case 'boolean':
      return options.getBoolean(key) ?? undefined;
    case 'integer':
      return options.getInteger(key) ?? undefined;
    case 'channel':
      return options.getChannel(key)?.id;
    default:
      return options.getString(key) ?? undefined;
  }
}

/** Answers at once, further messages after the first. */
async function say(
  { interaction, acknowledge, scribe }: Call,
  messages: readonly Components[],
  isPrivate = false,
): Promise<void> {
  const [first, ...rest] = messages;
  if (first === undefined) return;
  const flags = isPrivate
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : MessageFlags.IsComponentsV2;
  await acknowledge('replied', () => interaction.reply({ ...payload(first, scribe), flags }));
  for (const components of rest) await interaction.followUp({ ...payload(components, scribe), flags });
}
