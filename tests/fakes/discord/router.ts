import type { Route } from './rest/route.ts';

export interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route whose path fits; literal steps are compared after decoding (`%40original` is `@original`). */
export function matchRoute(routes: readonly Route[], method: string, path: string): FoundRoute | undefined {
  const steps = path.split('/').map(decodeURIComponent);
  for (const route of routes) {
    const params = route.method === method ? matchSteps(route.path.split('/'), steps) : undefined;
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function matchSteps(pattern: readonly string[], steps: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, step] of pattern.entries()) {
    const given = steps[index] ?? '';
    if (step.startsWith('{')) params[step.slice(1, -1)] = given;
    else if (step !== given) return undefined;
  }
  return params;
}
