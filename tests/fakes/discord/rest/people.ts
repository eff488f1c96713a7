import { unknownGuild, unknownMember, unknownUser } from '../errors.ts';
import { textOf } from '../fields.ts';
import type { Guild } from '../guild.ts';
import { channelPayload, guildPayload, memberPayload, rolePayload, userPayload } from '../payloads.ts';
import { bodyOf, type Call, personOf, type Route } from './route.ts';

/** Users and guilds, as far as a bot asks for them. */
export const peopleRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/@me', handle: ({ world }) => userPayload(world.bot) },
  { method: 'GET', path: '/users/{user_id}', handle: (call) => userPayload(personOf(call)) },
  { method: 'POST', path: '/users/@me/channels', handle: openDirect },
  { method: 'GET', path: '/guilds/{guild_id}', handle: readGuild },
  { method: 'GET', path: '/guilds/{guild_id}/channels', handle: (call) => channelsOf(call).map(channelPayload) },
  {
    method: 'GET',
    path: '/guilds/{guild_id}/roles',
    handle: (call) => [...guildOf(call).roles.values()].map(rolePayload),
  },
  { method: 'GET', path: '/guilds/{guild_id}/members/{user_id}', handle: readMember },
];

function openDirect(call: Call): ReturnType<Route['handle']> {
  const person = call.world.people.get(textOf(bodyOf(call)['recipient_id']));
  if (person === undefined) throw unknownUser();
  return channelPayload(call.world.directChannel(person));
}

function readGuild(call: Call): ReturnType<Route['handle']> {
  return guildPayload(guildOf(call), [], []);
}

function readMember(call: Call): ReturnType<Route['handle']> {
  const member = guildOf(call).members.get(call.params['user_id'] ?? '');
  if (member === undefined) throw unknownMember();
  return memberPayload(member);
}

function channelsOf(call: Call): ReturnType<Call['world']['channel']>[] {
  const guild = guildOf(call);
  return [...call.world.channels.values()].filter((channel) => channel.guild === guild && !channel.isThread);
}

/** A guild that the bot is in; the others are unknown to it. */
function guildOf({ world, params }: Call): Guild {
  const guild = world.guilds.get(params['guild_id'] ?? '');
  if (guild === undefined || !guild.has(world.bot)) throw unknownGuild();
  return guild;
}
