import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { anthropic, type Script } from '../fakes/anthropic/server.ts';

/** Puts the fake in the place of the service for all tests of a file; `play` gives it its script. */
export function fakeService() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return {
    play(script: Script) {
      const { handler, requests } = anthropic(script);
      server.use(handler);
      return requests;
    },
    use: server.use.bind(server),
  };
}
