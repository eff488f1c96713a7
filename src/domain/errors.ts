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
  | 'SETTINGS_FORBIDDEN'
  | 'SETTINGS_TOKENS'
  | 'ANSWER_GONE'
  | 'ANSWER_FOREIGN'
  | 'STORE_UNUSABLE'
  | 'PORT_TAKEN'
  | IngestErrorCode
  | CurationErrorCode;

/** Why an article cannot be taken in, or an address not be fetched. */
export type IngestErrorCode =
  | 'FILE_UNREADABLE'
  | 'FILE_UNWRITABLE'
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

/** Why a question is not answered for reasons of the service, or the corpus not be changed. */
export type CurationErrorCode =
  | 'ANSWERING_INTERRUPTED'
  | 'ANSWERING_STOPPED'
  | 'CURATION_FORBIDDEN'
  | 'CURATION_ELSEWHERE'
  | 'CURATION_UNSET'
  | 'CURATION_LAPSED'
  | 'CORPUS_BUSY'
  | 'CORPUS_DATA_UNUSABLE'
  | 'CANDIDATE_MISSING'
  | 'CANDIDATE_OUTDATED'
  | 'NOTHING_TO_PUBLISH'
  | 'VERSION_UNKNOWN'
  | 'VERSION_DAMAGED'
  | 'DOCUMENT_EXISTS'
  | 'DOCUMENT_DUPLICATE'
  | 'DOCUMENT_FAULTY'
  | 'HEADER_FIELD_UNKNOWN'
  | 'PAGE_UNKNOWN'
  | 'PAGE_OTHER'
  | 'PROPOSAL_GONE'
  | 'PROPOSAL_FAULTY'
  | 'PROPOSALS_DAMAGED';

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
