import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { type Language, MAX_QUESTION } from '../domain/answer.ts';
import { FEEDBACK_REASONS } from '../store/store.ts';
import { discordWordingOf } from '../wording/discord.ts';
import { customId } from './custom-id.ts';

const MAX_REMARK = 500;

/** Names of the inputs. */
export const INPUT = { question: 'question', reason: 'reason', remark: 'text' } as const;

/** Asks for the next question after an answer. */
export function followUpModal(answer: string, language: Language): APIModalInteractionResponseCallbackData {
  const { title, label, placeholder } = discordWordingOf(language).followUpModal;
  return {
    custom_id: customId({ do: 'ask', answer }),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: INPUT.question,
          style: TextInputStyle.Paragraph,
          placeholder,
          max_length: MAX_QUESTION,
          required: true,
        },
      },
    ],
  };
}

/** Asks what is wrong with an answer. */
export function feedbackModal(answer: string, language: Language): APIModalInteractionResponseCallbackData {
  const { feedbackModal: words, reasons } = discordWordingOf(language);
  return {
    custom_id: customId({ do: 'wrong', answer }),
    title: words.title,
    components: [
      {
        type: ComponentType.Label,
        label: words.reason,
        component: {
          type: ComponentType.StringSelect,
          custom_id: INPUT.reason,
          required: true,
          options: FEEDBACK_REASONS.map((reason) => ({ label: reasons[reason], value: reason })),
        },
      },
      {
        type: ComponentType.Label,
        label: words.text,
        component: {
          type: ComponentType.TextInput,
          custom_id: INPUT.remark,
          style: TextInputStyle.Paragraph,
          placeholder: words.placeholder,
          max_length: MAX_REMARK,
          required: false,
        },
      },
    ],
  };
}
