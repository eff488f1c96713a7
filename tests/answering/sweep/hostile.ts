import { cited, type Part, type Reply, scriptedReply } from '../../fakes/anthropic/replies.ts';
import { type MessagesBody, searchResultsOf } from '../../fakes/anthropic/request.ts';
import { failedIn } from '../asking.ts';
import { LIES } from './lies.ts';

/** How many pieces of evidence are bent; each in every way. */
const PIECES = 3;

/** A model that repeats the evidence and, beside each sentence, tells every lie about it. */
export class HostileModel {
  /** What was told since it was last forgotten: each lie with its kind. */
  readonly told = new Map<string, string>();

  reply: Reply = (body) => scriptedReply(failedIn(body).length > 0 ? ['[1]'] : this.#write(body))(body);

  #write(body: MessagesBody): Part[] {
    const pieces = searchResultsOf(body).slice(0, PIECES);
    const honest = new Set(pieces.flatMap(({ sentences }) => sentences));
    return pieces.flatMap(({ sentences: [truth = ''] }, result) => {
      const cite = { result, from: 0 };
      const lies = Object.entries(LIES).flatMap(([kind, bend]) => {
        const lie = bend(truth);
        if (lie === undefined || honest.has(lie)) return [];
        this.told.set(lie, kind);
        return [cited(lie, cite), '\n'];
      });
      return [cited(truth, cite), '\n', ...lies];
    });
  }
}
