import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every word that the model is told, by name: "answer", or "tools/search_corpus" for a section of a file. */
export interface Prompts {
  /**
   * The prompt with its `{{variables}}` filled in. Throws on an unknown prompt, on a variable that is missing, and
   * on one that the prompt does not have. Values are put in as they are and are not searched for variables.
   */
  render(name: string, variables?: Readonly<Record<string, string>>): string;
  /** Of each file: the version of its header and a digest of what is sent (comments apart). */
  readonly files: Readonly<Record<string, { version: number; digest: string }>>;
  /** A digest of all that can be sent; changes with every change of a word. */
  readonly version: string;
}

const DIRECTORY = fileURLToPath(new URL('../../prompts/', import.meta.url));
const HEADER = /^---\nversion: (\d+)\n---\n/;
const COMMENT = /<!--[\s\S]*?-->\n?/g;
const VARIABLE = /\{\{(\w+)\}\}/g;

/** Reads all prompts of a folder. Throws on a file without a version or with two sections of one name. */
export function loadPrompts(directory = DIRECTORY): Prompts {
  const texts = new Map<string, string>();
  const files: Record<string, { version: number; digest: string }> = {};
  for (const file of readdirSync(directory).sort()) {
    if (!file.endsWith('.md')) continue;
    const name = basename(file, '.md');
    const source = readFileSync(join(directory, file), 'utf8');
    const version = HEADER.exec(source)?.[1];
    if (version === undefined) throw new Error(`prompt ${name}: no version in its header`);
    const body = source.replace(HEADER, '').replace(COMMENT, '');
    for (const [section, text] of sectionsOf(body)) {
      const key = section === '' ? name : `${name}/${section}`;
      if (texts.has(key)) throw new Error(`prompt ${key}: given twice`);
      texts.set(key, text);
    }
    files[name] = { version: Number(version), digest: digest(body) };
  }
  return {
    files,
    version: digest(JSON.stringify(files)),
    render: (name, variables = {}) => render(name, texts.get(name), variables),
  };
}

/** A file is one prompt, or, with `## name` headings, one prompt for each of them. */
function sectionsOf(body: string): [name: string, text: string][] {
  const [before = '', ...sections] = body.split(/^## /m);
  if (sections.length === 0) return [['', tidy(before)]];
  return sections.map((section) => {
    const [name = '', ...lines] = section.split('\n');
    return [name.trim(), tidy(lines.join('\n'))];
  });
}

const tidy = (text: string) => text.replace(/\n{3,}/g, '\n\n').trim();

function render(name: string, text: string | undefined, variables: Readonly<Record<string, string>>): string {
  if (text === undefined) throw new Error(`prompt ${name}: does not exist`);
  const used = new Set<string>();
  const filled = text.replace(VARIABLE, (_, variable: string) => {
    const value = variables[variable];
    if (value === undefined) throw new Error(`prompt ${name}: variable ${variable} is missing`);
    used.add(variable);
    return value;
  });
  const unknown = Object.keys(variables).filter((variable) => !used.has(variable));
  if (unknown.length > 0) throw new Error(`prompt ${name}: has no variable ${unknown.join(', ')}`);
  return filled;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
