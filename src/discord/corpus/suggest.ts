import type { Curation } from '../../curation/curation.ts';
import type { Completion, KeptThing } from '../commands/table.ts';

interface Suggestion {
  name: string;
  value: string;
}

/** What an option of `/corpus` may mean that begins, or holds, what has been typed so far. */
export async function suggestionsOf(
  kind: Completion | KeptThing | undefined,
  typed: string,
  curation: Curation,
): Promise<Suggestion[]> {
  const all = await everything(kind, curation);
  return all.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}

async function everything(kind: Completion | KeptThing | undefined, curation: Curation): Promise<Suggestion[]> {
  switch (kind) {
    case 'working document':
      return (await curation.documents()).map((id) => ({ name: id, value: id }));
    case 'waiting document':
      return (await curation.reviewing.waiting()).map(({ document, open, total }) => ({
        name: `${document} (${open}/${total})`,
        value: document,
      }));
    case 'version': {
      const { versions } = await curation.history(0);
      return versions.map(({ hash, at, by }) => ({
        name: `${hash} · ${new Date(at).toISOString()} · ${by}`,
        value: hash,
      }));
    }
    default:
      return [];
  }
}
