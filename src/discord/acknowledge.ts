import { RESTJSONErrorCodes as Code } from 'discord.js';
import { isRefusal } from './errors.ts';

interface Acknowledgeable {
  deferred?: boolean;
  replied: boolean;
}

/**
 * Answers an interaction for the first time. Where the network lost Discord's reply, discord.js sends the answer again
 * and Discord refuses it as a repetition: then the answer has arrived, and the interaction is noted as answered.
 */
export async function acknowledge(
  interaction: Acknowledgeable,
  as: 'deferred' | 'replied',
  send: () => Promise<unknown>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isRefusal(error, Code.InteractionHasAlreadyBeenAcknowledged)) throw error;
    interaction[as] = true;
  }
}
