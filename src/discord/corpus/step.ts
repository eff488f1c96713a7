import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Language } from '../../domain/answer.ts';
import type { Acknowledge } from '../acknowledge.ts';
import { payload } from '../client.ts';
import type { BotParts, CorpusKeeping } from '../ports.ts';
import type { Components } from '../render/components.ts';
import type { Memory } from './memory.ts';

/** What keeping the corpus is done with, in a server that the bot is in. */
export type CorpusCommand = ChatInputCommandInteraction<'cached'>;
export type CorpusComponent =
  | ButtonInteraction<'cached'>
  | StringSelectMenuInteraction<'cached'>
  | ModalSubmitInteraction<'cached'>;

/** One step of somebody who has just been found to be a moderator. */
export interface Step<Kind extends CorpusCommand | CorpusComponent = CorpusCommand | CorpusComponent> {
  interaction: Kind;
  acknowledge: Acknowledge;
  language: Language;
  parts: BotParts;
  keeping: CorpusKeeping;
  memory: Memory;
  /** Who it is, as the audit log has it. */
  by: string;
}

/** Says that an answer will come: a new message, which only the moderator sees unless it is for all. */
export async function deferReply({ interaction, acknowledge }: Step, isPrivate: boolean): Promise<void> {
  const flags = isPrivate ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  await acknowledge('deferred', () => interaction.deferReply(flags));
  interaction.ephemeral = isPrivate;
}

/** Says that the message that the component is on will change. */
export async function deferUpdate({ interaction, acknowledge }: Step<CorpusComponent>): Promise<void> {
  if (interaction.isModalSubmit() && !interaction.isFromMessage()) return;
  await acknowledge('deferred', () => interaction.deferUpdate());
}

/** Shows what was announced by one of the above. */
export async function show({ interaction }: Step, components: Components): Promise<void> {
  await interaction.editReply(payload(components));
}

/** Shows something besides, only to the moderator. */
export async function whisper({ interaction }: Step, components: Components): Promise<void> {
  await interaction.followUp({
    ...payload(components),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  });
}
