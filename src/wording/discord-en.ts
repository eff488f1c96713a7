import type { DiscordWording } from './discord.ts';
import { plural } from './plural.ts';

export const DISCORD_EN: DiscordWording = {
  sources: 'Sources',
  publishedOn: (published) => `published ${published}`,
  figuresChecked: (checked, total) => `${checked} of ${plural(total, 'figure', 'figures')} checked against the source`,
  asOf: (periods) => `Figures as of: ${periods.join(', ')}`,
  conflict: 'The sources differ; each figure is shown as printed',
  revision: 'Since revised by its publisher, the later figure first',
  correction: 'Corrected by the document itself, the right figure first',
  definitions: 'Near, but not the same thing',
  caveat: (text) => `⚠ ${text}`,
  checking: 'Checking the next sentence against the sources…',
  noFigures: 'This answer rests on no figure of the table.',
  tableTitle: 'Figures behind this answer',
  uncertainPeriod: '? inferred or approximate, not printed in the text',
  asked: (question) => `“${question}”`,
  columns: { place: 'Place', period: 'Period', figure: 'Figure', status: 'Status', source: 'Source' },
  page: (at, of) => `Page ${at} of ${of}`,
  buttons: {
    followUp: 'Ask a follow-up',
    table: 'Figures as a table',
    earlier: '◀ Back',
    later: 'More ▶',
    open: 'Open the document',
  },
  sourceMenu: 'Show the words behind a mark',
  quoted: 'The quoted words in their passage',
  documentFacts: ({ figures, measures }) =>
    `${plural(figures, 'figure', 'figures')} and ${plural(measures, 'measure', 'measures')} on record`,
  documentPlaces: (names) => `About ${names.join('; ')}`,
  documentCleaning: 'How the text was taken in',
  documentGone: (day) => `The page has been gone since ${day}; its text is kept as it was.`,
  documentDate: 'How the date is known',
  sourcesTitle: (count) => `${plural(count, 'document', 'documents')} that answers rest on`,
  followUpModal: { title: 'Ask a follow-up', label: 'Your question', placeholder: 'And in 2021?' },
  feedbackModal: {
    title: 'What is wrong?',
    reason: 'What is wrong with the answer?',
    text: 'In your words (optional)',
    placeholder: 'What should it say, and where does it stand?',
  },
  reasons: {
    'wrong-number': 'Wrong number',
    'wrong-source': 'Wrong source',
    'wrong-place': 'Wrong place',
    outdated: 'Outdated',
    other: 'Something else',
  },
  thanks: { up: 'Thank you, noted.', down: 'Thank you: the people who keep the sources will see this.' },
  threadOpened: (thread) => `Go on in ${thread}: no need to mention me there.`,
  threadGreeting: 'Ask on here. I remember what was said in this thread, and you need not mention me.',
  forgotten: ({ answers, feedback }) =>
    `Deleted: ${plural(answers, 'question', 'questions')} with answers, and feedback on ${plural(feedback, 'answer', 'answers')}. Messages that are already in a channel stay until somebody deletes them there.`,
  nothingToForget: 'Nothing is stored about you.',
  emptyMention:
    'Ask me about regional battery policy, for example: “What was the output value of power batteries in Yibin in 2022?”, or use `/help`.',
  settings: ({ language, channels, dailyTokens }) =>
    [
      '### Settings of this server',
      `**Language** — ${{ auto: 'that of the server in Discord', en: 'English', zh: 'Chinese' }[language]}, where neither a question nor the asker’s own Discord tells.`,
      `**Mentions are answered** — ${channels.length === 0 ? 'in every channel that I can see' : `only in ${channels.map((id) => `<#${id}>`).join(', ')} and threads there`}. Commands work everywhere.`,
      `**Language model** — ${dailyTokens === null ? 'the operator’s daily budget' : `at most ${dailyTokens.toLocaleString('en')} tokens a day`}. When it is used up, answers are put together from the sources directly.`,
    ].join('\n'),
  help: ({ documents, figures }) =>
    [
      '### What I can do',
      `I answer questions on regional battery policy from ${plural(documents, 'document', 'documents')} with ${plural(figures, 'recorded figure', 'recorded figures')}. Every sentence is cited, every figure is checked against the words it comes from, and where the sources say nothing I say so.`,
      '**Ask** — mention me, write to me directly, or use `/ask`. English and Chinese both work. “Ask a follow-up” goes on from an answer; in a thread that I opened you need not mention me.',
      '**Look up** — `/city` `/province` `/indicator` `/compare` `/measures` `/timeline` show what is recorded, at once.',
      '**Check** — choose a mark under an answer to read the quoted words in their passage; `/sources` lists the documents.',
      '**Say what is wrong** — 👎 takes a reason, and people read it.',
      '**Your data** — `/privacy` says what is kept, `/forget` deletes it.',
    ].join('\n'),
  privacy: ({ days }) =>
    [
      '### What is kept',
      `Your questions with their answers and your feedback, under your Discord id, for at most ${days} days; threads and direct messages remember through them. Look-ups are not kept.`,
      'What you ask privately is in nobody else’s history. Your question and passages of the sources go to the language model that words the answer, when one is used; your name and id do not.',
      'The text of messages is read only where you mention me, reply to me, write to me directly, or write in a thread that I opened.',
      '`/forget` deletes all of it at once.',
    ].join('\n'),
};
