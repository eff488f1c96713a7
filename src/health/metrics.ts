import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Postponement } from '../domain/refusal.ts';

type Outcome = 'answered' | 'abstained' | 'failed' | 'withdrawn';

/** What is counted. Labels come from closed lists: nothing that a person typed becomes one. */
export interface Metrics {
  question: (outcome: Outcome, seconds: number) => void;
  /** A command answered from the corpus, without any model; `command` is one of the bot's own names. */
  lookUp: (command: string, seconds: number) => void;
  refusal: (kind: Postponement | 'too long') => void;
  figures: (checked: number, removed: number) => void;
  model: (call: { purpose: string; outcome: string; seconds: number; input: number; output: number }) => void;
  feedback: (verdict: 'up' | 'down', reason?: string) => void;
  /** From an interaction's arrival to its acknowledgement. */
  acknowledged: (seconds: number) => void;
  /** A repeated event that was dropped, a lost connection, a request that Discord refused. */
  incident: (kind: string) => void;
  /** In Prometheus's text format. */
  text: () => Promise<string>;
  readonly contentType: string;
}

/** Numbers that are looked at when somebody asks for the metrics. */
export interface Gauges {
  running: () => number;
  waiting: () => number;
}

const PREFIX = 'battery_policy_bot_';
const FAST = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3];
const SLOW = [0.05, 0.1, 0.5, 1, 2, 5, 10, 20, 45, 90];

export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: PREFIX });

  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name: PREFIX + name, help, labelNames, registers });
  const histogram = <Label extends string>(name: string, help: string, buckets: number[], ...labelNames: Label[]) =>
    new Histogram({ name: PREFIX + name, help, labelNames, buckets, registers });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: PREFIX + name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });

  gauge('questions_running', 'Questions being answered', gauges.running);
  gauge('questions_waiting', 'Questions waiting for their turn', gauges.waiting);
  const questions = histogram('question_seconds', 'Time from a question to its answer', SLOW, 'outcome');
  const lookUps = histogram('look_up_seconds', 'Time from a look-up to its answer', FAST, 'command');
  const refusals = counter('refusals_total', 'Questions that were not taken', 'kind');
  const figures = counter('figures_total', 'Figures in drafts, by what the check made of them', 'result');
  const calls = histogram('model_seconds', 'Calls of the model', SLOW, 'purpose', 'outcome');
  const tokens = counter('model_tokens_total', 'Tokens read and written by the model', 'direction');
  const feedback = counter('feedback_total', 'Verdicts on answers', 'verdict', 'reason');
  const acknowledged = histogram('acknowledgement_seconds', 'Time to the acknowledgement of an interaction', FAST);
  const incidents = counter('incidents_total', 'Repeated events, lost connections, refused requests', 'kind');

  return {
    question: (outcome, seconds) => questions.observe({ outcome }, seconds),
    lookUp: (command, seconds) => lookUps.observe({ command }, seconds),
    refusal: (kind) => refusals.inc({ kind }),
    figures(checked, removed) {
      figures.inc({ result: 'checked' }, checked);
      figures.inc({ result: 'removed' }, removed);
    },
    model({ purpose, outcome, seconds, input, output }) {
      calls.observe({ purpose, outcome }, seconds);
      tokens.inc({ direction: 'input' }, input);
      tokens.inc({ direction: 'output' }, output);
    },
    feedback: (verdict, reason = '') => feedback.inc({ verdict, reason }),
    acknowledged: (seconds) => acknowledged.observe(seconds),
    incident: (kind) => incidents.inc({ kind }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
