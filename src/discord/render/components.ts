import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** A message in Components V2, ready to be sent. */
export type Components = readonly APIMessageTopLevelComponent[];

/** The bounds that Discord sets to one message in Components V2. */
export const MAX_TEXT = 4_000;
export const MAX_OPTIONS = 25;
/** Of an option's label and description. */
export const MAX_OPTION_TEXT = 100;

/** Accent colours: an answer, a look-up, something to beware of. */
export const ACCENT = { answer: 0x2e7d5b, lookUp: 0x2f6f9f, caution: 0xb7791f } as const;

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function rule(): APIComponentInContainer {
  return { type: ComponentType.Separator };
}

export function container(accent: number, components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: accent, components };
}

export function row(
  ...components: APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}

export function button(customId: string, label: string, disabled = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label,
    ...(disabled && { disabled }),
  };
}

export function linkButton(url: string, label: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, url, label };
}

/** A message of one text. */
export function notice(content: string, accent: number = ACCENT.caution): Components {
  return [container(accent, [text(content)])];
}
