import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/health/metrics.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/health.md'), 'utf8');

const named = (all: RegExpExecArray[]) => all.map(([, name, type]) => `${name} ${type}`).sort();

describe('the metrics', () => {
  it('all have a row with their type in docs/health.md, and no others have', async () => {
    const text = await createMetrics({ running: () => 0, waiting: () => 0 }).text();
    const types = [...text.matchAll(/^# TYPE battery_policy_bot_(?!process_|nodejs_)(\w+) (\w+)$/gmu)];
    const rows = [...DOCS.matchAll(/^\| `(\w+)` \| (\w+) \|/gmu)];
    expect(named(rows)).toEqual(named(types));
  });
});
