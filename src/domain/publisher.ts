/** Who published a document, as answers name it. */
export interface Publisher {
  /** Undefined where nobody knows. */
  name: string | undefined;
  /** The text does not print it. */
  isInferred: boolean;
}

const UNKNOWN = /^(?:unknown|未知|不详)?$/iu;
const INFERRED = /^(?:inferred|推断)/iu;

/** Reads the publisher of a header; a note in brackets behind it is for those who look at the document itself. */
export function readPublisher(publisher: string): Publisher {
  const { text, note } = splitNote(publisher);
  return { name: UNKNOWN.test(text) ? undefined : text, isInferred: INFERRED.test(note) };
}

/** A field of a header without the note in brackets behind it. */
export function withoutNote(field: string): string {
  return splitNote(field).text;
}

/** The note in brackets behind a field of a header; empty where there is none. */
export function noteOf(field: string): string {
  return splitNote(field).note;
}

function splitNote(field: string): { text: string; note: string } {
  const trimmed = field.trim();
  const [, text = trimmed, note = ''] = /^(.*?)\s*[(（]([^()（）]*)[)）]$/u.exec(trimmed) ?? [];
  return { text, note };
}
