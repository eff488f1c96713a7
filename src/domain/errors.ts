/** The codes of everything that is expected to go wrong; each has its wording in `src/wording/`. */
export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'CORPUS_UNREADABLE'
  | 'CORPUS_FAULTY'
  | 'USAGE'
  | 'UNKNOWN_PLACE'
  | 'UNKNOWN_INDICATOR'
  | 'UNKNOWN_DOCUMENT'
  | 'UNKNOWN_COMMAND'
  | 'BATCH_UNREADABLE'
  | 'DISCORD_TOKEN_INVALID'
  | 'DISCORD_INTENT_MISSING'
  | 'DISCORD_UNREACHABLE'
  | 'DISCORD_GUILD_UNKNOWN'
  | 'DISCORD_FORBIDDEN'
  | 'ANSWER_GONE'
  | 'ANSWER_FOREIGN'
  | 'STORE_UNUSABLE'
  | 'PORT_TAKEN'
  | IngestErrorCode;

/** Why an article cannot be taken in, or an address not be fetched. */
export type IngestErrorCode =
  | 'INGEST_EMPTY'
  | 'INGEST_TOO_LARGE'
  | 'INGEST_TOO_LONG'
  | 'INGEST_TOO_SLOW'
  | 'INGEST_TOO_HEAVY'
  | 'INGEST_TOO_NESTED'
  | 'INGEST_SWELLS'
  | 'INGEST_XML_ENTITIES'
  | 'INGEST_UNSUPPORTED'
  | 'INGEST_ENCODING'
  | 'INGEST_ENCRYPTED'
  | 'INGEST_DAMAGED'
  | 'INGEST_NO_TEXT'
  | 'FETCH_OFF'
  | 'FETCH_ADDRESS'
  | 'FETCH_HOST'
  | 'FETCH_PRIVATE'
  | 'FETCH_ROBOTS'
  | 'FETCH_REDIRECTS'
  | 'FETCH_STATUS'
  | 'FETCH_TOO_LARGE'
  | 'FETCH_TIMEOUT'
  | 'FETCH_FAILED';

/** An error that was foreseen: it carries a code and its data, never a sentence for the user. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  readonly context: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, context: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ExpectedError';
    this.code = code;
    this.context = context;
  }
}
