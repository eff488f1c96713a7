import { MAX_QUESTION } from '../domain/answer.ts';

/** So many at once, and as many again within `perMs`, evenly spread. */
export interface Rate {
  count: number;
  perMs: number;
}

export interface LimitSettings {
  /** In UTF-16 code units, without the white space around it. */
  questionLength: number;
  userRate: Rate;
  serverRate: Rate;
  /** Tokens a day (UTC) in one server, and in all direct messages together. */
  serverTokens: number;
  /** Tokens a day (UTC) everywhere. */
  overallTokens: number;
  /** Set aside while a question is being answered, until its real use is known. */
  tokensAQuestion: number;
  /** Questions answered at the same time. */
  concurrent: number;
  /** Questions waiting besides. */
  waiting: number;
  /** Of these, questions of one person. */
  waitingOfUser: number;
  /** Users and servers whose rates are remembered; the least recent are forgotten first. */
  remembered: number;
}

const MINUTE = 60_000;

/** All defaults of the limits, in one place. */
export const LIMITS: LimitSettings = {
  questionLength: MAX_QUESTION,
  userRate: { count: 5, perMs: MINUTE },
  serverRate: { count: 30, perMs: MINUTE },
  serverTokens: 500_000,
  overallTokens: 5_000_000,
  tokensAQuestion: 10_000,
  concurrent: 4,
  waiting: 100,
  waitingOfUser: 5,
  remembered: 10_000,
};
