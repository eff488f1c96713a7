import { MessageFlags } from 'discord.js';
import type { Upload } from './body.ts';
import type { Channel } from './channel.ts';
import { numberComponents } from './components.ts';
import { type Fields, listOf, textOf } from './fields.ts';
import type { Person } from './guild.ts';
import { checkMessage } from './limits/message.ts';
import { pingsOf } from './mentions.ts';
import { type Attachment, type Message, readableText, type Version } from './message.ts';
import type { World } from './state.ts';

/** Flags that a sender may choose; the others are ignored, as Discord does. */
const CHOOSABLE = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
/** Flags that stay on a message for ever. */
const LASTING = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

export interface Written {
  readonly version: Version;
  readonly pings: readonly string[];
}

export interface Request {
  readonly world: World;
  readonly channel: Channel;
  readonly body: Fields;
  readonly files: readonly Upload[];
  /** Where the message stands in the request: `data` in callbacks. */
  readonly prefix?: string;
}

/** Checks a new message of the bot and makes its first version. */
export function newVersion(request: Request, options: { ephemeral?: boolean; repliesTo?: Person } = {}): Written {
  const { world, body } = request;
  const ephemeral = options.ephemeral === true ? MessageFlags.Ephemeral : 0;
  return checked(request, options.repliesTo, {
    at: world.clock.now(),
    content: textOf(body['content']),
    embeds: listOf(body['embeds']),
    components: listOf(body['components']),
    attachments: newAttachments(request),
    flags: (Number(body['flags'] ?? 0) & CHOOSABLE) | ephemeral,
  });
}

/** Checks an edit, merged with what the message was: a missing field stays, `null` empties it. */
export function editedVersion(request: Request, { now }: Message): Written {
  const { world, body } = request;
  const kept = <T>(key: string, present: T, read: (value: unknown) => T): T =>
    body[key] === undefined ? present : read(body[key]);
  const keptFiles =
    body['attachments'] === undefined
      ? now.attachments
      : now.attachments.filter(({ id }) => listOf(body['attachments']).some((each) => each['id'] === id));
  return checked(request, undefined, {
    at: world.clock.now(),
    content: kept('content', now.content, textOf),
    embeds: kept('embeds', now.embeds, listOf),
    components: kept('components', now.components, listOf),
    attachments: [...keptFiles, ...newAttachments(request)],
    flags: kept('flags', now.flags & CHOOSABLE, (value) => Number(value ?? 0) & CHOOSABLE) | (now.flags & LASTING),
  });
}

function checked({ body, prefix }: Request, repliesTo: Person | undefined, version: Version): Written {
  const { content, embeds, flags } = version;
  checkMessage(
    {
      ...body,
      // The raw value, so that a content that is no text is told from an empty one.
      content: body['content'] ?? content,
      embeds: body['embeds'] ?? embeds,
      components: body['components'] ?? version.components,
      flags,
    },
    { filenames: version.attachments.map(({ filename }) => filename), ...(prefix === undefined ? {} : { prefix }) },
  );
  const components = numberComponents(version.components);
  const pings = pingsOf(readableText(content, components), body['allowed_mentions'], repliesTo);
  return { version: { ...version, components }, pings };
}

/** Uploaded files; `attachments` in the body may name and describe them by their number. */
function newAttachments({ world, channel, body, files }: Request): readonly Attachment[] {
  return files.map((file) => {
    const number = /\d+/u.exec(file.key)?.[0];
    const described = listOf(body['attachments']).find(({ id }) => String(id) === number);
    return world.attach(channel, {
      filename: textOf(described?.['filename']) || file.filename,
      contentType: file.contentType,
      description: textOf(described?.['description']) || undefined,
      bytes: file.bytes,
    });
  });
}
