import { type AutocompleteInteraction, type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { ExpectedError } from '../domain/errors.ts';
import { createReference } from '../health/log.ts';
import type { Owed } from '../store/store.ts';
import { type Acknowledge, acknowledger } from './acknowledge.ts';
import { runAction, type Use } from './actions.ts';
import { payload } from './client.ts';
import { completions } from './commands/complete.ts';
import { runCommand } from './commands/run.ts';
import { COMMANDS, isCommand, isCompletion, type OptionSpec } from './commands/table.ts';
import type { CorpusKeeper } from './corpus/keeper.ts';
import { decodeAction } from './custom-id.ts';
import { wordFailure } from './errors.ts';
import { languageOfInteraction } from './language.ts';
import type { BotParts } from './ports.ts';
import type { Questions } from './questions.ts';
import { notice } from './render/components.ts';
import { scribeOfLocale } from './script.ts';

/** The group of commands for those who keep the corpus. */
const CORPUS = 'corpus';

/** So many interactions are remembered, in case that Discord tells of one again. */
const REMEMBERED = 10_000;

/** Answers interactions, each once, whatever happens. */
export class Interactions {
  readonly #parts: BotParts;
  readonly #questions: Questions;
  readonly #keeper: () => Promise<CorpusKeeper>;
  readonly #seen = new LRUCache<string, true>({ max: REMEMBERED });

  constructor(parts: BotParts, questions: Questions) {
    this.#parts = parts;
    this.#questions = questions;
    this.#keeper = keeperOnDemand(parts);
  }

  /** Never rejects. */
  async created(interaction: Interaction): Promise<void> {
    if (this.#seen.has(interaction.id)) {
      this.#parts.metrics.incident('repeated event');
      return;
    }
    this.#seen.set(interaction.id, true);
    if (interaction.isAutocomplete()) await suggest(interaction, this.#parts, this.#keeper);
    else if (interaction.isRepliable()) await this.#answer(interaction);
  }

  async #answer(interaction: RepliableInteraction): Promise<void> {
    const { log, metrics, now, store } = this.#parts;
    const language = await languageOfInteraction(interaction, this.#parts.store);
    const scribe = await scribeOfLocale(interaction.locale);
    const reference = createReference();
    const { id, token, user } = interaction;
    const owed: Owed = { id, user: user.id, language, since: now(), to: { token } };
    const acknowledge = acknowledger(interaction, metrics, () => store.owe(owed));
    try {
      const [parts, questions, keeper] = [this.#parts, this.#questions, this.#keeper];
      await handle(interaction, { acknowledge, language, scribe, parts, questions, keeper });
    } catch (error) {
      const words = wordFailure(error, language, reference, log);
      if (words === undefined) return;
      await tell(interaction, payload(notice(words), scribe), acknowledge).catch((cause: unknown) => {
        log.warn({ reference, err: cause }, 'could not say so');
      });
    } finally {
      if (interaction.deferred)
        await store.settle(owed.id).catch((err: unknown) => log.error({ reference, err }, 'settling failed'));
    }
  }
}

/** Most servers never keep a corpus: what that takes is loaded with the first step, and one keeper takes them all. */
function keeperOnDemand(parts: BotParts): () => Promise<CorpusKeeper> {
  let keeper: Promise<CorpusKeeper> | undefined;
  return () => (keeper ??= import('./corpus/keeper.ts').then(({ CorpusKeeper }) => new CorpusKeeper(parts)));
}

async function handle(interaction: RepliableInteraction, context: Omit<Use, 'interaction'>): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const { commandName: name } = interaction;
    if (name === CORPUS) return await (await context.keeper()).command(interaction, context);
    if (!isCommand(name)) throw new ExpectedError('UNKNOWN_COMMAND', { name: `/${name}` });
    await runCommand(name, { interaction, ...context });
  } else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
    const action = decodeAction(interaction.customId);
    if (action === undefined) throw new ExpectedError('ANSWER_GONE');
    await runAction(action, { interaction, ...context });
  }
}

/** What went wrong, privately where nothing has been shown yet. */
async function tell(
  interaction: RepliableInteraction,
  message: ReturnType<typeof payload>,
  acknowledge: Acknowledge,
): Promise<void> {
  const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
  // Where the change of a message was announced, that message stays as it is.
  const isAnnounced = interaction.deferred && interaction.ephemeral !== null;
  if (isAnnounced) await interaction.editReply(message);
  else if (interaction.replied || interaction.deferred) await interaction.followUp({ ...message, flags });
  else await acknowledge('replied', () => interaction.reply({ ...message, flags }));
}

/** Suggestions are a courtesy: where there are none in time, the person types on. */
async function suggest(
  interaction: AutocompleteInteraction,
  { service, store, log }: BotParts,
  keeper: () => Promise<CorpusKeeper>,
): Promise<void> {
  try {
    if (interaction.commandName === CORPUS) return await (await keeper()).suggest(interaction);
    const { name, value } = interaction.options.getFocused(true);
    const option: OptionSpec | undefined = isCommand(interaction.commandName)
      ? (COMMANDS[interaction.commandName] as Record<string, OptionSpec>)[name]
      : undefined;
    const language = await languageOfInteraction(interaction, store);
    const kind = option?.complete;
    const choices = isCompletion(kind) ? await completions(kind, value, language, service) : [];
    const scribe = await scribeOfLocale(interaction.locale);
    await interaction.respond(choices.map((choice) => ({ ...choice, name: scribe(choice.name) })));
  } catch (error) {
    log.debug({ err: error }, 'no suggestions');
  }
}
