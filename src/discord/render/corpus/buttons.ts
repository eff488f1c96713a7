import { type APIButtonComponent, ButtonStyle } from 'discord.js';
import { type DeedName, deedId } from '../../corpus/ids.ts';
import { button } from '../components.ts';

/** A button that does a step of keeping the corpus. */
export function deedButton(deed: DeedName, label: string, ...args: readonly string[]): APIButtonComponent {
  return button(deedId(deed, ...args), label);
}

/** The one that changes what is served stands out. */
export function leadingButton(deed: DeedName, label: string, ...args: readonly string[]): APIButtonComponent {
  const plain = { ...button(deedId(deed, ...args), label) };
  return { ...plain, style: ButtonStyle.Success } as APIButtonComponent;
}
