import { corpusWordingOf } from '../../wording/discord-corpus.ts';
import { type Components, row } from '../render/components.ts';
import { deedButton, leadingButton } from '../render/corpus/buttons.ts';
import { faultsSheet, historySheet } from '../render/corpus/lists.ts';
import { factsIn, reportSheet } from '../render/corpus/report.ts';
import { pager } from '../render/messages.ts';
import { paginate, renderPage } from '../render/pages.ts';
import { clip } from '../render/plain.ts';
import type { Sheet } from '../render/sheet.ts';
import { keyOf } from './ids.ts';
import type { Paged } from './memory.ts';
import type { Step } from './step.ts';

/** A row holds so many buttons; where more pages have changed, the others come with the next report. */
const RENEWED = 5;
const MAX_LABEL = 80;

/** One page of something that is kept in memory under an id, with what can be done about it. */
export async function pagedMessage(id: string, at: number, step: Step): Promise<Components> {
  const paged = step.memory.paged(id);
  const sheet = await sheetOf(paged, step);
  const pages = paginate(sheet, noDocuments);
  const turns = pager(sheet, pages, at, (to) => ({ do: 'corpus', deed: 'page', args: [id, String(to)] }));
  return renderPage(sheet, pages, at, noDocuments, { sources: undefined, rows: [...turns, ...decisions(paged, step)] });
}

const noDocuments = (): undefined => undefined;

async function sheetOf(paged: Paged, { language, keeping }: Step): Promise<Sheet> {
  switch (paged.kind) {
    case 'faults':
      return faultsSheet(paged.faults, language);
    case 'history':
      return historySheet(paged.history, paged.current, language);
    case 'report': {
      const facts = factsIn(paged.report);
      const names = await keeping.curation.service.run('legend', {
        language,
        places: facts.map(({ place }) => place),
        names: facts.flatMap(({ subject, indicator }) => [subject, indicator]),
      });
      return reportSheet(paged.report, language, names);
    }
  }
}

/** Buttons for what can be decided on a report: first on pages that have changed, then on publishing. */
function decisions(paged: Paged, { language }: Step): Components {
  if (paged.kind !== 'report') return [];
  const { base, candidate, pages } = paged.report;
  const { publish, discard, renew } = corpusWordingOf(language).buttons;
  const changed = pages.filter((page) => page.kind === 'changed').slice(0, RENEWED);
  const renewing = changed.map(({ document, text }) =>
    deedButton('renew', clip(renew(document), MAX_LABEL), keyOf(document), text.slice(0, 16)),
  );
  return [
    ...(renewing.length > 0 ? [row(...renewing)] : []),
    ...(base === candidate
      ? []
      : [row(leadingButton('publish', publish, candidate), deedButton('discard', discard, candidate))]),
  ];
}
