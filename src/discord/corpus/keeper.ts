import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { ExpectedError } from '../../domain/errors.ts';
import type { Use } from '../actions.ts';
import { CORPUS_COMMANDS, isCorpusCommand, type OptionSpec } from '../commands/table.ts';
import type { Action } from '../custom-id.ts';
import type { BotParts } from '../ports.ts';
import { clip, oneLine } from '../render/plain.ts';
import { accountOf, demandModerator } from './access.ts';
import { CORPUS_DEEDS } from './commands.ts';
import { DEEDS, isDeed } from './deeds.ts';
import { Memory } from './memory.ts';
import type { CorpusCommand, CorpusComponent, Step } from './step.ts';
import { suggestionsOf } from './suggest.ts';

/** Discord's bounds on suggestions. */
const MAX_CHOICES = 25;
const MAX_CHOICE_TEXT = 100;

/** What is known of whoever takes a step, besides the step. */
type Context = Pick<Use, 'acknowledge' | 'language'>;

/** Lets moderators keep the corpus; whoever takes a step, by whatever means, is looked at first. */
export class CorpusKeeper {
  readonly #parts: BotParts;
  readonly #memory = new Memory();

  constructor(parts: BotParts) {
    this.#parts = parts;
  }

  /** Runs a subcommand of `/corpus`. @throws ExpectedError, also for those who are no moderators */
  async command(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
    const name = interaction.options.getSubcommand();
    if (!isCorpusCommand(name)) throw new ExpectedError('UNKNOWN_COMMAND', { name: `/corpus ${name}` });
    await CORPUS_DEEDS[name](await this.#step(interaction as CorpusCommand, context));
  }

  /** Does what a button or a modal stands for. @throws ExpectedError, also for those who are no moderators */
  async deed({ deed, args }: Extract<Action, { do: 'corpus' }>, use: Use): Promise<void> {
    if (!isDeed(deed)) throw new ExpectedError('CURATION_LAPSED');
    await DEEDS[deed](await this.#step(use.interaction as CorpusComponent, use), ...args);
  }

  /** Suggests documents and versions. @throws ExpectedError for those who are no moderators */
  async suggest(interaction: AutocompleteInteraction): Promise<void> {
    const { curation } = await demandModerator(interaction, this.#parts);
    const { name, value } = interaction.options.getFocused(true);
    const subcommand = interaction.options.getSubcommand();
    const spec: Readonly<Record<string, OptionSpec>> = isCorpusCommand(subcommand) ? CORPUS_COMMANDS[subcommand] : {};
    const suggestions = await suggestionsOf(spec[name]?.complete, value, curation);
    await interaction.respond(
      suggestions
        .filter((one) => one.value.length <= MAX_CHOICE_TEXT)
        .slice(0, MAX_CHOICES)
        .map((one) => ({ name: clip(oneLine(one.name), MAX_CHOICE_TEXT), value: one.value })),
    );
  }

  /** `demandModerator` refuses whatever does not come from a server that the bot is in, so that the rest may rely on it. */
  async #step<Kind extends CorpusCommand | CorpusComponent>(
    interaction: Kind,
    { acknowledge, language }: Context,
  ): Promise<Step<Kind>> {
    const keeping = await demandModerator(interaction, this.#parts);
    return {
      interaction,
      acknowledge,
      keeping,
      language,
      parts: this.#parts,
      memory: this.#memory,
      by: accountOf(interaction),
    };
  }
}
