import type { Upload } from '../body.ts';
import { ApiError, unknownUser } from '../errors.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import type { Allowance, RateLimits } from '../rateLimits.ts';
import type { World } from '../state.ts';

/** A request that has passed the general checks. */
export interface Call {
  readonly world: World;
  readonly limits: RateLimits;
  /** Path parameters by the names in the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly Upload[];
  /** Set by handlers whose bucket the client should know. */
  allowance?: Allowance;
}

/** JSON to answer with (200), or nothing (204). */
export type Result = Fields | readonly Fields[] | undefined;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Discord's OpenAPI description writes it: `/channels/{channel_id}`. */
  readonly path: string;
  /** Interaction routes carry their own token and are exempt from the global limit. */
  readonly byInteractionToken?: boolean;
  readonly handle: (call: Call) => Result;
}

/** The JSON object of a request; a missing body counts as an empty one. */
export const bodyOf = ({ json }: Call): Fields => fieldsOf(json);

/** Refuses what concerns another application. */
export function requireOwnApplication({ world, params }: Call): void {
  if (params['application_id'] !== world.applicationId)
    throw new ApiError(403, 20_012, 'You are not authorized to perform this action on this application');
}

export function personOf({ world, params }: Call): ReturnType<World['people']['get']> & object {
  const person = world.people.get(params['user_id'] ?? '');
  if (person === undefined) throw unknownUser();
  return person;
}
