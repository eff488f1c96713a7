import type { z } from 'zod';

/** The cells of one row as somebody typed them, by their columns; empty ones may be missing. */
export type TypedCells = Readonly<Record<string, string>>;

/** Reads a row on its own: its value where there is one, else everything that is wrong, each complaint behind its column. */
export function readCells<S extends z.ZodObject>(
  cells: TypedCells,
  schema: S,
): { value?: z.infer<S> | undefined; faults: string[] } {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
  const { data: value, error } = schema.safeParse(filled);
  const faults = (error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((column) => `${column}: there is no such column`);
    const column = String(issue.path[0]);
    return [`${column}: ${column in filled ? issue.message : 'is empty'}`];
  });
  return { value, faults };
}
