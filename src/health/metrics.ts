import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Finding, Usage } from '../domain/answer.ts';
import type { Postponement } from '../domain/refusal.ts';

type Outcome = 'answered' | 'abstained' | 'failed' | 'withdrawn';

/** One call of a model. */
interface Call {
  /** What for, one of the program's own words. */
  purpose: string;
  outcome: string;
  seconds: number;
  usage: Usage;
  /** US dollars; missing where the price of the model is not known. */
  cost?: number | undefined;
}

/** What is counted. Labels come from closed lists: nothing that a person typed becomes one. */
export interface Metrics {
  question: (outcome: Outcome, seconds: number) => void;
  /** A command answered from the corpus, without any model; `command` is one of the bot's own names. */
  lookUp: (command: string, seconds: number) => void;
  refusal: (kind: Postponement | 'too long') => void;
  /** Of one answer: the figures in it that were checked, and what was wrong with what a model wrote and nobody saw. */
  checked: (figures: number, removed: readonly Finding['code'][]) => void;
  model: (call: Call) => void;
  feedback: (verdict: 'up' | 'down', reason?: string) => void;
  /** From an interaction's arrival to its acknowledgement. */
  acknowledged: (seconds: number) => void;
  incident: (kind: 'repeated event' | 'connection lost') => void;
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
  const figures = counter('figures_checked_total', 'Figures in answers that stand in the words cited');
  const findings = counter('findings_total', 'What was wrong with sentences that were not shown', 'finding');
  const calls = histogram('model_seconds', 'Time that calls of the model took', SLOW, 'purpose', 'outcome');
  const tokens = counter('model_tokens_total', 'Tokens of the model, as billed', 'kind');
  const dollars = counter('model_cost_dollars_total', 'What calls of the model cost, at list prices');
  const feedback = counter('feedback_total', 'Verdicts on answers', 'verdict', 'reason');
  const acknowledged = histogram('acknowledgement_seconds', 'Time to the acknowledgement of an interaction', FAST);
  const incidents = counter('incidents_total', 'Repeated events that were dropped, lost connections', 'kind');

  return {
    question: (outcome, seconds) => questions.observe({ outcome }, seconds),
    lookUp: (command, seconds) => lookUps.observe({ command }, seconds),
    refusal: (kind) => refusals.inc({ kind }),
    checked(count, removed) {
      figures.inc(count);
      for (const finding of removed) findings.inc({ finding });
    },
    model({ purpose, outcome, seconds, usage, cost = 0 }) {
      calls.observe({ purpose, outcome }, seconds);
      tokens.inc({ kind: 'input' }, usage.input);
      tokens.inc({ kind: 'output' }, usage.output);
      tokens.inc({ kind: 'cache read' }, usage.cacheRead);
      tokens.inc({ kind: 'cache write' }, usage.cacheWrite);
      dollars.inc(cost);
    },
    feedback: (verdict, reason = '') => feedback.inc({ verdict, reason }),
    acknowledged: (seconds) => acknowledged.observe(seconds),
    incident: (kind) => incidents.inc({ kind }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
