import type { Lexicon, LexiconMatch } from '../../../../src/answering/understand/lexicon.ts';
import type { Fact } from '../../../../src/domain/fact.ts';
import { samePeriod } from '../../../../src/facts/periods/compare.ts';
import { findPeriods } from '../../../../src/facts/periods/find.ts';
import { isChinese, type Mutator, pick, rewritten, rowsOf, type Subject } from './mutant.ts';

const PLACES: readonly { code: string; en: string; zh: string }[] = [
  { code: '510100', en: 'Chengdu', zh: '成都' },
  { code: '360900', en: 'Yichun', zh: '宜春' },
  { code: '360500', en: 'Xinyu', zh: '新余' },
  { code: '360700', en: 'Ganzhou', zh: '赣州' },
  { code: '360100', en: 'Nanchang', zh: '南昌' },
  { code: '511500', en: 'Yibin', zh: '宜宾' },
  { code: '340100', en: 'Hefei', zh: '合肥' },
  { code: '430000', en: 'Hunan', zh: '湖南' },
  { code: '440000', en: 'Guangdong', zh: '广东' },
  { code: '530000', en: 'Yunnan', zh: '云南' },
];

/** Another place, which none of the cited words speak of. */
export const place: Mutator = (subject) => {
  const { sentence, snapshot, random } = subject;
  const { gazetteer } = snapshot;
  const spoken = [
    ...sentence.citations.flatMap(({ quote, document, start, end }) => [
      ...snapshot.placesIn(quote),
      ...snapshot.contextOf(document, { start, end }).places,
    ]),
    ...[...subject.facts, ...subject.measures].map((row) => row.place),
    ...subject.measures.flatMap(({ summary }) => snapshot.placesIn(summary)),
  ];
  const others = PLACES.filter(
    ({ code }) => !spoken.some((one) => gazetteer.contains(code, one) || gazetteer.contains(one, code)),
  );
  return placesOf(subject).flatMap((mention) => {
    const other = pick(others, random);
    return other ? [rewritten(sentence, mention, isChinese(sentence) ? other.zh : other.en)] : [];
  });
};

/** A city's figure is told of its province. */
export const widerPlace: Mutator = (subject) => {
  const { sentence, snapshot, figures } = subject;
  const mentions = placesOf(subject);
  const [mention] = mentions;
  const rows = figures.flatMap((figure) => rowsOf(figure, subject));
  const own = rows.length > 0 && rows.every((row) => mention?.candidates[0] === row.place && !liesWithin(row, subject));
  if (!mention || mentions.length > 1 || !own) return [];
  const province = snapshot.gazetteer.province(mention.candidates[0]);
  if (!province || province.code === mention.candidates[0]) return [];
  return [rewritten(sentence, mention, snapshot.gazetteer.label(province.code, isChinese(sentence) ? 'zh' : 'en'))];
};

/** What a company does in a city, it does in the province too. */
function liesWithin({ subject }: Fact, { snapshot }: Subject): boolean {
  const kind = snapshot.term(subject)?.kind;
  return kind === 'organisation' || kind === 'other';
}

function placesOf({ sentence, snapshot, figures }: Subject) {
  const terms = snapshot.terms.find(sentence.text);
  return snapshot.gazetteer
    .find(sentence.text, { known: snapshot.knownPlaces })
    .filter(({ qualifier, match }) => !qualifier && match === 'exact')
    .filter(({ start, end }) => ![...terms, ...figures].some((one) => one.start <= start && end <= one.end));
}

/** Another year, which no cited row with the same figure has. */
export const year: Mutator = (subject) => {
  const { sentence, random, facts, measures } = subject;
  const years = [...sentence.text.matchAll(/(?<![\d.,$])20[12]\d(?!\d|[.,]\d)/g)];
  const rows = subject.figures.flatMap((figure) => rowsOf(figure, subject));
  return years.flatMap(({ 0: words, index }) => {
    const other = String(Number(words) + (pick([-2, -1, 1, 2], random) ?? 1));
    const words2 = sentence.citations.some(({ quote }) => quote.includes(other));
    const told = [...facts.map(({ period }) => period), ...measures.map(({ date }) => date)];
    if (rows.length === 0 && (words2 || told.some((one) => one.includes(other)))) return [];
    if (rows.some(({ period }) => period.includes(other))) return [];
    return [rewritten(sentence, { start: index, end: index + 4 }, other)];
  });
};

/** The year of one figure stands beside another one, and the other way round. */
export const yearsSwapped: Mutator = (subject) => {
  const { sentence, figures } = subject;
  const periods = findPeriods(sentence.text, undefined);
  if (figures.length < 2 || /[=＝]|computed|计算/.test(sentence.text)) return [];
  return periods.flatMap((one, index) => {
    const other = periods[index + 1];
    if (!other || samePeriod(one.edtf, other.edtf)) return [];
    const between = figures.some(({ start, end }) => start >= one.end && end <= other.start);
    const rows = figures.flatMap((figure) => rowsOf(figure, subject));
    const both = [one, other].every(({ edtf }) => rows.some(({ period }) => samePeriod(period, edtf)));
    if (!between || !both) return [];
    return [
      rewritten(
        rewritten(sentence, other, other.text.replace(other.edtf, one.edtf)),
        one,
        one.text.replace(one.edtf, other.edtf),
      ),
    ];
  });
};

/** What is measured is something else that is measured in the same unit. */
export const indicator: Mutator = (subject) => {
  const { sentence, snapshot, random, facts, figures } = subject;
  const rows = figures.flatMap((figure) => rowsOf(figure, subject));
  if (rows.length === 0) return [];
  const own = new Set(rows.flatMap((row) => [...snapshot.withWider(row.indicator)]));
  return named(subject, snapshot.indicators.find(sentence.text), own).flatMap((mention) => {
    const row = snapshot.indicator(mention.ids.find((id) => own.has(id)) ?? '');
    const beside = facts.map((fact) => fact.indicator);
    const others = snapshot.corpus.indicators.filter(
      (other) =>
        other.dimension === row?.dimension && other.transformation === row.transformation && !own.has(other.id),
    );
    const rivals = others.filter(({ id }) => beside.includes(id));
    const other = pick(rivals.length > 0 && random() < 0.5 ? rivals : others, random);
    const name = other?.[isChinese(sentence) ? 'zh' : 'en'] ?? '';
    return other && !speaks(snapshot.indicators, name, own) ? [rewritten(sentence, mention, name)] : [];
  });
};

/** True where a name may also stand for what the rows are of. */
function speaks(lexicon: Lexicon, name: string, own: ReadonlySet<string>): boolean {
  return lexicon.find(name).some(({ ids }) => ids.some((id) => own.has(id)));
}

/** A figure is told of another product, industry or company. */
export const subjectTerm: Mutator = (subject) => {
  const { sentence, snapshot, random, figures } = subject;
  const rows = figures.flatMap((figure) => rowsOf(figure, subject));
  const own = new Set(rows.filter((row) => row.subject !== '').flatMap((row) => [...snapshot.withWider(row.subject)]));
  return named(subject, snapshot.terms.find(sentence.text), own).flatMap((mention) => {
    const row = snapshot.term(mention.ids.find((id) => own.has(id)) ?? '');
    const rivals = new Set(subject.facts.map((fact) => fact.subject));
    const related = (id: string) => own.has(id) || rows.some((one) => snapshot.withWider(id).includes(one.subject));
    const others = snapshot.corpus.glossary.filter(
      (other) => other.kind === row?.kind && !related(other.id) && snapshot.isDefining(other.id),
    );
    const near = others.filter(({ id }) => rivals.has(id));
    const other = pick(near.length > 0 && random() < 0.5 ? near : others, random);
    const name = other?.[isChinese(sentence) ? 'zh' : 'en'] ?? '';
    return other && !speaks(snapshot.terms, name, own) ? [rewritten(sentence, mention, name)] : [];
  });
};

/** Names that speak of what the rows are of, where no other name beside them does too. */
function named(subject: Subject, mentions: readonly LexiconMatch[], own: ReadonlySet<string>): LexiconMatch[] {
  const speaking = mentions.filter(({ ids }) => ids.some((id) => own.has(id)));
  return speaking.length === 1 && !isQuoted(subject) ? speaking : [];
}

/** In a long quotation much else speaks of the same thing. */
function isQuoted({ sentence }: Subject): boolean {
  return sentence.citations.some(({ quote }) => sentence.text.includes(quote));
}

/** A company's figure is told of the city. */
export const entity: Mutator = (subject) => {
  const { sentence, snapshot, figures } = subject;
  const rows = figures.flatMap((figure) => rowsOf(figure, subject));
  return snapshot.terms.find(sentence.text).flatMap((mention) => {
    const firm = mention.ids.find((id) => snapshot.term(id)?.kind === 'organisation');
    if (firm === undefined || !rows.every((row) => row.subject === firm) || rows.length === 0) return [];
    return [rewritten(sentence, mention, isChinese(sentence) ? '该市' : 'the city')];
  });
};
