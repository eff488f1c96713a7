import { type Fields, isFields, stringsOf } from './fields.ts';
import type { Person } from './guild.ts';

/**
 * Whom a message notifies: `@everyone`, `@here`, `<@user>`, `<@&role>`.
 *
 * `allowed` is the request's allowed_mentions. Without it Discord lets every mention through, and so does this.
 * Stricter than Discord in one way: a mention inside a code block counts.
 */
export function pingsOf(text: string, allowed: unknown, repliesTo?: Person): readonly string[] {
  const found = [...text.matchAll(/@everyone|@here|<@!?(?<user>\d+)>|<@&(?<role>\d+)>/gu)].flatMap((match) => {
    const { user, role } = match.groups ?? {};
    if (user !== undefined) return allows(allowed, 'users', user) ? [`<@${user}>`] : [];
    if (role !== undefined) return allows(allowed, 'roles', role) ? [`<@&${role}>`] : [];
    return allows(allowed, 'everyone') ? [match[0]] : [];
  });
  const replied = repliesTo !== undefined && (!isFields(allowed) || allowed['replied_user'] === true);
  return [...new Set(replied ? [...found, `<@${repliesTo.id}>`] : found)];
}

function allows(allowed: unknown, kind: 'users' | 'roles' | 'everyone', id?: string): boolean {
  if (!isFields(allowed)) return true;
  if (stringsOf(allowed['parse']).includes(kind)) return true;
  return id !== undefined && stringsOf(listed(allowed, kind)).includes(id);
}

const listed = (allowed: Fields, kind: string): unknown => allowed[kind];
