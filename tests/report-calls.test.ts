import { expect, it } from 'vitest';
import { NO_USAGE } from '../src/answering/drafting/failure.ts';
import type { ModelCall } from '../src/answering/drafting/port.ts';
import { reportCalls } from '../src/report-calls.ts';

it('every call of a model is counted, and the log says why one failed', () => {
  const counted: string[] = [];
  const logged: object[] = [];
  const report = reportCalls(
    { model: ({ outcome }) => counted.push(outcome) },
    { warn: (fields) => void logged.push(fields) },
  );
  const call: ModelCall = { purpose: 'draft', model: 'm', usage: NO_USAGE, outcome: 'ok', milliseconds: 5 };
  report(call);
  report({ ...call, outcome: 'unexpected', detail: '404 not_found_error req_1' });
  expect(counted).toEqual(['ok', 'unexpected']);
  expect(logged).toEqual([
    expect.objectContaining({ purpose: 'draft', outcome: 'unexpected', detail: '404 not_found_error req_1' }),
  ]);
});
