import { TimestampStyles, time } from 'discord.js';
import type { CurationStatus, History } from '../../../curation/curation.ts';
import type { Version } from '../../../curation/versions.ts';
import type { Language } from '../../../domain/answer.ts';
import type { Fault } from '../../../domain/corpus.ts';
import { curationWordingOf } from '../../../wording/curation.ts';
import { corpusWordingOf } from '../../../wording/discord-corpus.ts';
import { ACCENT } from '../components.ts';
import { plainLine } from '../plain.ts';
import type { Block, Sheet } from '../sheet.ts';

/** So many documents are named whose figures wait. */
const WAITING_SHOWN = 20;

/** What is served, what was changed since, and whose figures wait. */
export function statusSheet(status: CurationStatus, language: Language): Sheet {
  const { current, service, candidate, hasUnpublished, waiting, notes } = status;
  const wording = curationWordingOf(language);
  const words = corpusWordingOf(language);
  const hidden = waiting.length - WAITING_SHOWN;
  const open = [
    ...(candidate === undefined ? [] : [wording.candidate(candidate)]),
    ...(hasUnpublished ? [wording.unpublished] : []),
    ...waiting.slice(0, WAITING_SHOWN).map(({ document, damaged, ...counts }) => {
      const file = damaged !== undefined && { damaged: plainLine(damaged) };
      return wording.waiting({ ...counts, ...file, document: plainLine(document) });
    }),
    ...(hidden > 0 ? [wording.more(hidden)] : []),
    ...notes.map(({ code, version }) => wording.note[code](version)),
  ];
  const lines = [
    `**${words.served}**: ${versionLine(current, language)}`,
    wording.counts(service),
    ...(open.length > 0 ? open.map((line) => `- ${line}`) : [words.nothingWaits]),
  ];
  return sheet(words.statusTitle, [block(lines.join('\n'))], language);
}

/** The versions that can be rolled back to, and the latest actions. */
export function historySheet({ versions, actions }: History, current: string, language: Language): Sheet {
  const wording = curationWordingOf(language);
  const words = corpusWordingOf(language);
  const kept = versions.map((version) => {
    const marks = [
      ...(version.hash === current ? [wording.current] : []),
      ...(version.published ? [] : [wording.neverPublished]),
    ];
    return block(
      `- ${versionLine(version, language)}${marks.map((mark) => ` · **${mark}**`).join('')}`,
      words.versions,
    );
  });
  const done = actions.map(({ at, by, action, what, before, after }) => {
    const change = before === after ? '' : ` · ${before || '–'} → ${after}`;
    return block(`- ${moment(at)} ${plainLine(by)} **${action}** ${plainLine(what)}${change}`, words.actions);
  });
  return sheet(words.historyTitle, [...kept, ...done], language);
}

/** Everything that is wrong with the working copy, by file and line. */
export function faultsSheet(faults: readonly Fault[], language: Language): Sheet {
  const lines = faults.map(({ file, line, message }) => {
    const where = line > 0 ? `${file}:${line}` : file;
    return block(`- **${plainLine(where)}** ${plainLine(message)}`);
  });
  return { ...sheet(corpusWordingOf(language).faultsTitle, lines, language), accent: ACCENT.caution };
}

function sheet(title: string, blocks: readonly Block[], language: Language): Sheet {
  return { language, accent: ACCENT.lookUp, title, blocks, citations: [], foot: [] };
}

function block(markdown: string, heading?: string): Block {
  return { markdown, marks: [], ...(heading !== undefined && { heading }) };
}

function versionLine({ hash, at, by, ...size }: Version, language: Language): string {
  return `**${hash}** ${moment(at)} · ${curationWordingOf(language).size(size)} · ${plainLine(by)}`;
}

/** In the reader's own time. */
function moment(at: number): string {
  return time(Math.floor(at / 1_000), TimestampStyles.ShortDateTime);
}
