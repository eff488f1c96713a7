import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../corpus/documents/', import.meta.url);

/** The bodies of the project's own documents by their ids, cut off their headers in the simplest way. */
export function documentBodies(): [id: string, body: string][] {
  return readdirSync(FOLDER).map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    return [file.replace('.md', ''), text.slice(text.indexOf('\n---\n', 4) + 5).trimStart()];
  });
}
