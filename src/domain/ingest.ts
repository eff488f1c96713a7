/** What a file turned out to be, by its content. */
export type SourceFormat = 'txt' | 'md' | 'html' | 'pdf' | 'docx';

/** Where a header field was found. Only `header` and `moderator` are the moderator's own word; everything else is a guess to confirm. */
export type FieldSource =
  | 'header' // the front matter of the file
  | 'moderator' // put in by whoever took the article in
  | 'metadata' // what a page, PDF or Word file says about itself
  | 'heading' // the first heading
  | 'first line'
  | 'date line' // a line that gives a date and little else
  | 'text' // somewhere near the beginning of the text
  | 'address' // the URL
  | 'file name'
  | 'script' // the letters that the text is written in
  | 'nothing'; // not found: the value stands for "unknown"

/** A field of a document's header with how it is known. */
export interface DraftField {
  value: string;
  status: 'stated' | 'inferred';
  source: FieldSource;
  /** The words it was taken from, where there are any. */
  quote?: string;
}

export interface DraftHeader {
  id: DraftField;
  title: DraftField;
  publisher: DraftField;
  kind: DraftField;
  /** EDTF; `XXXX` where no date was found. */
  published: DraftField;
  /** BCP 47; `und` where the script does not tell. */
  language: DraftField;
  url?: DraftField;
  /** Codes or names as the front matter has them; absent where it has none. */
  places?: readonly string[];
}

/** What was repaired, removed or is odd about a text that was taken in: data, worded elsewhere. */
export type IngestNote =
  /** Read in an encoding other than UTF-8. */
  | { code: 'encoding'; encoding: string }
  /** The file's name or stated type says something else than its content. */
  | { code: 'other format'; stated: string; format: SourceFormat }
  | { code: 'unreadable bytes'; count: number }
  /** Control characters, direction marks and invisible characters. */
  | { code: 'characters removed'; kind: 'control' | 'direction' | 'invisible'; count: number }
  /** Parts of a page that are not the article: navigation, banners, scripts, forms. */
  | { code: 'page parts removed'; count: number }
  /** Text that a reader of the page would not have seen. */
  | { code: 'hidden text removed'; count: number }
  /** Text marked as deleted. */
  | { code: 'deleted text removed'; count: number }
  | { code: 'pictures removed'; count: number }
  | { code: 'links unlinked'; count: number }
  | { code: 'lines joined'; count: number }
  | { code: 'hyphens removed'; count: number }
  /** Running heads, feet and page numbers. */
  | { code: 'page furniture removed'; count: number }
  | { code: 'tables kept'; count: number }
  /** Footnotes and corrections put at the end of the text. */
  | { code: 'notes kept'; count: number }
  | { code: 'header fault'; line: number; message: string }
  | { code: 'header key unknown'; key: string }
  | { code: 'id changed'; from: string; to: string }
  | { code: 'date in the future'; date: string }
  /** The text seems to break off. */
  | { code: 'cut off' }
  /** Words that address a machine and not a reader; they are kept as text and obeyed by nobody. */
  | { code: 'instructions'; quote: string }
  /** Neither English nor Chinese: its figures will not be read. */
  | { code: 'other language'; language: string };

/** Where a text was fetched from, with what is needed to ask whether it has changed there. */
export interface Origin {
  /** The address that was asked for. */
  from: string;
  /** The address that this led to, where it is another one. */
  to?: string;
  /** When, as an ISO 8601 time in UTC. */
  at: string;
  /** SHA-256 of the text that was read from the page, in hexadecimal: people may have changed it since. */
  text: string;
  /** What the server said of its version. */
  etag?: string;
  lastModified?: string;
  /** The day since when the page is known to be gone. */
  gone?: string;
}

/** A moderator's article, read and ready to be looked over. */
export interface DocumentDraft {
  format: SourceFormat;
  header: DraftHeader;
  /** Markdown-ish text: headings, lists, tables with headers; no links, no raw HTML. */
  body: string;
  notes: readonly IngestNote[];
  /** SHA-256 of the bytes as received, in hexadecimal. */
  sha256: string;
  /** Only of a text that was fetched. */
  origin?: Origin;
}

/** What is known about bytes besides themselves. */
export interface SourceHints {
  fileName?: string;
  contentType?: string;
  url?: string;
}

/** How a new text stands to the documents there are. Similarities are from 0 to 1. */
export type Novelty =
  | { kind: 'new' }
  /** The same words as a document that exists, or nearly; `similarity` is the share of common word sequences. */
  | { kind: 'duplicate'; document: string; similarity: number; exact: boolean }
  /** The id exists with another text: this would be its next version. */
  | { kind: 'new version'; document: string; similarity: number };
