/** One fault in a form body; `path` is dotted, as in `data.components.0.label`. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal with Discord's status, numeric code and wording. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The JSON body that Discord sends with such a refusal. */
  toBody(): Record<string, unknown> {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: nest(this.problems) };
  }
}

/** A 429; `retryAfterMs` is what the client is told to wait. */
export class RateLimited extends ApiError {
  readonly retryAfterMs: number;
  readonly global: boolean;

  constructor(retryAfterMs: number, global: boolean) {
    super(429, 0, 'You are being rate limited.');
    this.retryAfterMs = retryAfterMs;
    this.global = global;
  }

  override toBody(): Record<string, unknown> {
    return { message: this.message, retry_after: this.retryAfterMs / 1000, global: this.global };
  }
}

export const unauthorized = (): ApiError => new ApiError(401, 0, '401: Unauthorized');
export const routeNotFound = (): ApiError => new ApiError(404, 0, '404: Not Found');
export const unknownChannel = (): ApiError => new ApiError(404, 10_003, 'Unknown Channel');
export const unknownGuild = (): ApiError => new ApiError(404, 10_004, 'Unknown Guild');
export const unknownMember = (): ApiError => new ApiError(404, 10_007, 'Unknown Member');
export const unknownMessage = (): ApiError => new ApiError(404, 10_008, 'Unknown Message');
export const unknownUser = (): ApiError => new ApiError(404, 10_013, 'Unknown User');
export const unknownWebhook = (): ApiError => new ApiError(404, 10_015, 'Unknown Webhook');
export const unknownInteraction = (): ApiError => new ApiError(404, 10_062, 'Unknown interaction');
export const unknownCommand = (): ApiError => new ApiError(404, 10_063, 'Unknown application command');
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40_060, 'Interaction has already been acknowledged.');
export const missingAccess = (): ApiError => new ApiError(403, 50_001, 'Missing Access');
export const notYourMessage = (): ApiError =>
  new ApiError(403, 50_005, 'Cannot edit a message authored by another user');
export const emptyMessage = (): ApiError => new ApiError(400, 50_006, 'Cannot send an empty message');
export const cannotMessageUser = (): ApiError => new ApiError(403, 50_007, 'Cannot send messages to this user');
export const missingPermissions = (): ApiError => new ApiError(403, 50_013, 'Missing Permissions');
export const wrongChannelType = (): ApiError => new ApiError(400, 50_024, 'Cannot execute action on this channel type');
export const invalidWebhookToken = (): ApiError => new ApiError(401, 50_027, 'Invalid Webhook Token');
export const malformedJson = (): ApiError => new ApiError(400, 50_109, 'The request body contains invalid JSON.');
export const threadExists = (): ApiError =>
  new ApiError(400, 160_004, 'A thread has already been created for this message');
export const tooManyFollowUps = (): ApiError =>
  new ApiError(400, 40_094, 'Maximum number of follow-up messages for this interaction reached');

/** Throws "Invalid Form Body" when there are problems, each path prefixed with `prefix`. */
export function refuseInvalid(problems: readonly Problem[], prefix = ''): void {
  if (problems.length === 0) return;
  const placed = prefix === '' ? problems : problems.map((each) => ({ ...each, path: `${prefix}.${each.path}` }));
  throw new ApiError(400, 50_035, 'Invalid Form Body', placed);
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

function nest(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path.split('.').filter((step) => step !== '')) {
      node = (node[key] ??= {}) as ErrorTree;
    }
    const leaves = (node['_errors'] ??= []) as { code: string; message: string }[];
    leaves.push({ code, message });
  }
  return root;
}
