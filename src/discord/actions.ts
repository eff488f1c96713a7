import {
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Citation, Language } from '../domain/answer.ts';
import { ExpectedError } from '../domain/errors.ts';
import type { Legend } from '../serving/legend.ts';
import { FEEDBACK_REASONS, type Feedback, type StoredAnswer } from '../store/store.ts';
import { discordWordingOf } from '../wording/discord.ts';
import type { Acknowledge } from './acknowledge.ts';
import { payload } from './client.ts';
import { isLookUp } from './commands/look-ups.ts';
import { runLookUp } from './commands/run.ts';
import type { CorpusKeeper } from './corpus/keeper.ts';
import type { Action } from './custom-id.ts';
import { legendOf } from './legend.ts';
import { feedbackModal, followUpModal, INPUT } from './modals.ts';
import type { BotParts } from './ports.ts';
import type { Questions } from './questions.ts';
import { answerSheet } from './render/answer.ts';
import { ACCENT, type Components, notice } from './render/components.ts';
import { answerMessage, lookUpMessages, markValue, tableMessage } from './render/messages.ts';
import { citationView } from './render/source.ts';
import { type Scribe, scribeOfQuestion, written } from './script.ts';
import { openThread, threadsAreOpen } from './threads.ts';
import { InteractionView } from './view.ts';
import { askerOf } from './where.ts';

type ComponentInteraction = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

/** What a button, a menu or a modal is used with. */
export interface Use {
  interaction: ComponentInteraction;
  acknowledge: Acknowledge;
  language: Language;
  scribe: Scribe;
  parts: BotParts;
  questions: Questions;
  /** Loaded when it is first asked for. */
  keeper: () => Promise<CorpusKeeper>;
}

type Deed<Verb extends Action['do']> = (action: Extract<Action, { do: Verb }>, use: Use) => Promise<void>;

/** What each action does. Whatever concerns an answer first makes sure that it is still kept and may be seen. */
const DEEDS: { [Verb in Action['do']]: Deed<Verb> } = {
  async page({ answer, page }, use) {
    const { stored, legend } = await withLegend(answer, use);
    const scribe = await scribeOfQuestion(stored.answer.question, use.scribe);
    await update({ ...use, scribe }, answerMessage(stored, legend, page));
  },
  async rows({ answer, page }, use) {
    const { stored, legend } = await withLegend(answer, use);
    await update(use, tableMessage(stored, legend, page));
  },
  async table({ answer }, use) {
    const { stored, legend } = await withLegend(answer, use);
    await whisper(use, tableMessage(stored, legend));
  },
  async sources({ answer }, use) {
    const { stored, legend } = await withLegend(answer, use);
    const { citations } = answerSheet(stored.answer, legend);
    const mark = Number(chosen(use));
    await showSource(citations[mark - 1], mark, stored.answer.language, use);
  },
  async look({ command, args, page }, use) {
    if (!isLookUp(command)) throw new ExpectedError('ANSWER_GONE');
    const { sheet, documents } = await runLookUp(command, args, use.language, use.parts);
    const [first = []] = lookUpMessages(sheet, { command, args }, documents, page);
    await update(use, first);
  },
  async cite({ command, args }, use) {
    if (!isLookUp(command)) throw new ExpectedError('ANSWER_GONE');
    const { sheet } = await runLookUp(command, args, use.language, use.parts);
    const at = sheet.citations.findIndex((citation, index) => markValue(index + 1, citation) === chosen(use));
    await showSource(sheet.citations[at], at + 1, use.language, use);
  },
  async follow({ answer }, use) {
    const { interaction, language } = use;
    const stored = await keptAnswer(answer, use);
    if (interaction.isButton() && stored.visibleTo === 'everyone' && threadsAreOpen(interaction)) {
      await openThread(interaction, stored, use);
    } else if (!interaction.isModalSubmit()) {
      await use.acknowledge('replied', () =>
        interaction.showModal(written(followUpModal(answer, language), use.scribe)),
      );
    }
  },
  async ask({ answer }, use) {
    const { interaction, language, scribe, questions } = use;
    if (!interaction.isModalSubmit()) return;
    const stored = await keptAnswer(answer, use);
    const isPrivate = stored.visibleTo === 'asker';
    await use.acknowledge('deferred', () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));
    interaction.ephemeral = isPrivate;
    const text = interaction.fields.getTextInputValue(INPUT.question);
    await questions.ask({
      text,
      asker: askerOf(interaction),
      channel: stored.channel,
      ...(stored.conversation !== undefined && { conversation: stored.conversation }),
      visibleTo: stored.visibleTo,
      event: `interaction:${interaction.id}`,
      language,
      view: new InteractionView(interaction, await scribeOfQuestion(text, scribe)),
    });
  },
  async up({ answer }, use) {
    await keptAnswer(answer, use);
    await noteFeedback(use, { answer, verdict: 'up', text: '' });
  },
  async down({ answer }, use) {
    const { interaction, language } = use;
    await keptAnswer(answer, use);
    if (interaction.isModalSubmit()) return;
    await use.acknowledge('replied', () => interaction.showModal(written(feedbackModal(answer, language), use.scribe)));
  },
  async wrong({ answer }, use) {
    const { interaction } = use;
    if (!interaction.isModalSubmit()) return;
    await keptAnswer(answer, use);
    const [value] = interaction.fields.getStringSelectValues(INPUT.reason);
    const reason = FEEDBACK_REASONS.find((each) => each === value) ?? 'other';
    const text = interaction.fields.getTextInputValue(INPUT.remark).trim();
    await noteFeedback(use, { answer, verdict: 'down', reason, text });
  },
  async corpus(action, use) {
    await (await use.keeper()).deed(action, use);
  },
};

/** @throws ExpectedError ANSWER_GONE, ANSWER_FOREIGN, and those of the look-ups */
export async function runAction(action: Action, use: Use): Promise<void> {
  await (DEEDS[action.do] as (of: Action, given: Use) => Promise<void>)(action, use);
}

/** The answer behind a component, if it is kept and this person may see it in this place. */
async function keptAnswer(id: string, { interaction, parts }: Use): Promise<StoredAnswer> {
  const stored = await parts.store.answer(id);
  if (stored === undefined) throw new ExpectedError('ANSWER_GONE');
  const isOwn = stored.asker === interaction.user.id;
  const isHere = stored.channel === interaction.channelId;
  if (stored.visibleTo === 'asker' ? !isOwn : !isHere) throw new ExpectedError('ANSWER_FOREIGN');
  return stored;
}

async function withLegend(id: string, use: Use): Promise<{ stored: StoredAnswer; legend: Legend }> {
  const stored = await keptAnswer(id, use);
  return { stored, legend: await legendOf(stored.answer, use.parts.service) };
}

/** @throws ExpectedError ANSWER_GONE where there is no such mark (any more) */
async function showSource(citation: Citation | undefined, mark: number, language: Language, use: Use): Promise<void> {
  if (citation === undefined) throw new ExpectedError('ANSWER_GONE');
  const around = await use.parts.service.run('passage', { citation });
  await whisper(use, citationView(citation, mark, around, language));
}

async function noteFeedback(use: Use, given: Pick<Feedback, 'answer' | 'verdict' | 'reason' | 'text'>): Promise<void> {
  const { interaction, language, parts } = use;
  const isKept = await parts.store.saveFeedback({ ...given, user: interaction.user.id, at: parts.now() });
  if (!isKept) throw new ExpectedError('ANSWER_GONE');
  parts.metrics.feedback(given.verdict, given.reason);
  await whisper(use, notice(discordWordingOf(language).thanks[given.verdict], ACCENT.answer));
}

function chosen({ interaction }: Use): string | undefined {
  return interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
}

/** Changes the message that the component is on. */
async function update(use: Use, components: Components): Promise<void> {
  const { interaction } = use;
  if (interaction.isModalSubmit()) return;
  await use.acknowledge('replied', () => interaction.update(payload(components, use.scribe)));
}

/** Answers so that only the person sees it. */
async function whisper(use: Use, components: Components): Promise<void> {
  const { interaction } = use;
  const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
  await use.acknowledge('replied', () => interaction.reply({ ...payload(components, use.scribe), flags }));
}
