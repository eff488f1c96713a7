const MAX_CUSTOM_ID = 100;
const SEPARATOR = '|';

/** What a button, menu or modal does. Custom ids carry this and nothing else: the rest is in the store. */
export type Action =
  /** Shows a page of an answer in place. */
  | { do: 'page'; answer: string; page: number }
  /** A menu: the chosen value is a mark of the answer. */
  | { do: 'sources'; answer: string }
  /** Runs a look-up again, arguments in the order of the command's options, and shows a page of it in place. */
  | { do: 'look'; command: string; page: number; args: readonly string[] }
  /** A menu: runs a look-up again to find the words behind the chosen mark. */
  | { do: 'cite'; command: string; args: readonly string[] }
  /** Shows the figures behind an answer, privately; `rows` shows another page of them in place. */
  | { do: 'table'; answer: string }
  | { do: 'rows'; answer: string; page: number }
  | { do: 'follow'; answer: string }
  /** A modal with the next question. */
  | { do: 'ask'; answer: string }
  | { do: 'up'; answer: string }
  | { do: 'down'; answer: string }
  /** A modal with what is wrong. */
  | { do: 'wrong'; answer: string }
  /** A step of keeping the corpus, which knows its own arguments. */
  | { do: 'corpus'; deed: string; args: readonly string[] };

/** Undefined where it would be longer than Discord takes. */
export function encodeAction(action: Action): string | undefined {
  const parts = partsOf(action);
  const id = [action.do, ...parts].join(SEPARATOR);
  const isSound = id.length <= MAX_CUSTOM_ID && parts.every((part) => !part.includes(SEPARATOR));
  return isSound ? id : undefined;
}

/** For actions whose parts are known to be short. */
export function customId(action: Action): string {
  const id = encodeAction(action);
  if (id === undefined) throw new Error(`no custom id holds ${JSON.stringify(action)}`);
  return id;
}

function partsOf(action: Action): string[] {
  switch (action.do) {
    case 'cite':
      return [action.command, ...action.args];
    case 'corpus':
      return [action.deed, ...action.args];
    case 'look':
      return [action.command, String(action.page), ...action.args];
    case 'page':
    case 'rows':
      return [action.answer, String(action.page)];
    default:
      return [action.answer];
  }
}

/** Undefined for an id that no present version of the bot would write. */
export function decodeAction(id: string): Action | undefined {
  const [verb, first, second, ...rest] = id.split(SEPARATOR);
  if (first === undefined || first === '') return undefined;
  switch (verb) {
    case 'cite':
      return { do: verb, command: first, args: id.split(SEPARATOR).slice(2) };
    case 'corpus':
      return { do: verb, deed: first, args: id.split(SEPARATOR).slice(2) };
    case 'look': {
      const page = pageOf(second);
      return page === undefined ? undefined : { do: verb, command: first, page, args: rest };
    }
    case 'page':
    case 'rows': {
      const page = pageOf(second);
      return page === undefined ? undefined : { do: verb, answer: first, page };
    }
    case 'sources':
    case 'table':
    case 'follow':
    case 'ask':
    case 'up':
    case 'down':
    case 'wrong':
      return { do: verb, answer: first };
    default:
      return undefined;
  }
}

function pageOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,4}$/u.test(text) ? Number(text) : undefined;
}
