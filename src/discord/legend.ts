import { citationsOf } from '../answering/look-ups/result.ts';
import type { Answer, Citation, Language } from '../domain/answer.ts';
import type { Fact } from '../domain/fact.ts';
import type { Legend } from '../serving/legend.ts';
import type { AnswerService } from '../serving/service.ts';

type Service = Pick<AnswerService, 'run'>;

/** What the ids in an answer stand for now; in conflicts also the facts that the answer itself does not state. */
export async function legendOf(answer: Answer, service: Service): Promise<Legend> {
  const { language } = answer;
  const own = new Set(answer.facts.map(({ id }) => id));
  const others = answer.conflicts.flatMap(({ facts }) => facts).filter((id) => !own.has(id));
  const { facts } = await service.run('legend', { language, facts: others });
  const all: Fact[] = [...answer.facts, ...Object.values(facts)];
  const legend = await service.run('legend', {
    language,
    documents: documentsCited(citationsOf(answer.sentences)),
    places: all.map(({ place }) => place),
    names: all.flatMap(({ subject, indicator }) => [subject, indicator]),
  });
  return { ...legend, facts };
}

/** The headers of the documents that some citations point into. */
export async function legendOfCitations(
  citations: readonly Citation[],
  language: Language,
  service: Service,
): Promise<Pick<Legend, 'documents'>> {
  return await service.run('legend', { language, documents: documentsCited(citations) });
}

function documentsCited(citations: readonly Citation[]): string[] {
  return [...new Set(citations.map(({ document }) => document))];
}
