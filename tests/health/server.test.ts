import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics, type Metrics } from '../../src/health/metrics.ts';
import { type Check, type HealthServer, startHealthServer } from '../../src/health/server.ts';

let server: HealthServer;
afterEach(() => server.close());

async function open(checks: Record<string, Check> = {}): Promise<{ get: typeof get; metrics: Metrics }> {
  const metrics = createMetrics({ running: () => 2, waiting: () => 7 });
  server = await startHealthServer({ port: 0, checkMs: 20 }, checks, metrics);
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
  };
  return { get, metrics };
}

describe('the health server', () => {
  it('says that the process lives, ready or not', async () => {
    const { get } = await open({ discord: () => false });
    expect(await get('/healthz')).toMatchObject({ status: 200, body: 'ok\n' });
  });

  it('is ready when every check holds', async () => {
    const { get } = await open({ discord: () => true, store: async () => true });
    const { status, body } = await get('/readyz');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ ready: true, checks: { discord: true, store: true } });
  });

  it('is not ready when a check fails, throws or is late, and names it', async () => {
    const { get } = await open({
      discord: () => true,
      store: () => Promise.reject(new Error('closed')),
      corpus: () => {
        throw new Error('none');
      },
      model: () => new Promise(() => {}),
    });
    const { status, body } = await get('/readyz');
    expect(status).toBe(503);
    expect(JSON.parse(body)).toEqual({
      ready: false,
      checks: { discord: true, store: false, corpus: false, model: false },
    });
  });

  it('gives Prometheus what has been counted', async () => {
    const { get, metrics } = await open();
    metrics.question('answered', 1.5);
    metrics.lookUp('city', 0.003);
    metrics.refusal('user rate');
    metrics.checked(7, ['unit differs', 'uncited', 'uncited']);
    const usage = { input: 4000, output: 300, cacheRead: 20_000, cacheWrite: 0 };
    metrics.model({ purpose: 'draft', outcome: 'ok', seconds: 4, usage, cost: 0.013 });
    metrics.model({ purpose: 'draft', outcome: 'timeout', seconds: 30, usage });
    metrics.feedback('down', 'wrong-number');
    metrics.feedback('up');
    metrics.acknowledged(0.02);
    metrics.incident('repeated event');
    const { type, body } = await get('/metrics');
    expect(type).toContain('version=0.0.4');
    const lines = body.split('\n');
    for (const line of [
      'question_seconds_sum{outcome="answered"} 1.5',
      'look_up_seconds_count{command="city"} 1',
      'refusals_total{kind="user rate"} 1',
      'figures_checked_total 7',
      'findings_total{finding="uncited"} 2',
      'findings_total{finding="unit differs"} 1',
      'model_seconds_sum{purpose="draft",outcome="ok"} 4',
      'model_seconds_count{purpose="draft",outcome="timeout"} 1',
      'model_tokens_total{kind="input"} 8000',
      'model_tokens_total{kind="cache read"} 40000',
      'model_cost_dollars_total 0.013',
      'feedback_total{verdict="down",reason="wrong-number"} 1',
      'feedback_total{verdict="up",reason=""} 1',
      'acknowledgement_seconds_count 1',
      'incidents_total{kind="repeated event"} 1',
      'questions_running 2',
      'questions_waiting 7',
    ]) {
      expect(lines).toContain(`battery_policy_bot_${line}`);
    }
    expect(body).toContain('battery_policy_bot_process_resident_memory_bytes');
  });

  it('answers other paths and methods with an error, not with a page', async () => {
    const { get } = await open();
    expect(await get('/')).toMatchObject({ status: 404 });
    expect(await get('/healthz', 'POST')).toMatchObject({ status: 405 });
    expect(await get('/healthz?verbose', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('says that it failed when the metrics cannot be read', async () => {
    const metrics = { contentType: 'text/plain', text: () => Promise.reject(new Error('broken')) };
    server = await startHealthServer({ port: 0 }, {}, metrics);
    expect((await fetch(`http://127.0.0.1:${server.port}/metrics`)).status).toBe(500);
  });

  it('cannot start on a port that is taken', async () => {
    await open();
    const again = startHealthServer({ port: server.port }, {}, createMetrics({ running: () => 0, waiting: () => 0 }));
    await expect(again).rejects.toMatchObject({ code: 'PORT_TAKEN', context: { port: server.port } });
  });
});
