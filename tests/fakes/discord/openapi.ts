import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Problem } from './errors.ts';
import { problem } from './limits/check.ts';

/** Discord's published description of its API, kept beside the repository where it is at hand. */
const DESCRIPTION = resolve(import.meta.dirname, '../../../../shared/discord-openapi.json');

/** Says what is wrong with a request body; `undefined` for routes that the description does not know. */
export type BodyCheck = (method: string, path: string, body: unknown) => readonly Problem[];

/** Loaded once a process: parsing takes a while. */
let loaded: BodyCheck | undefined;

/** The check by Discord's description, or one that lets everything pass where the file is missing. */
export function openApiCheck(file = DESCRIPTION): BodyCheck {
  if (file !== DESCRIPTION) return load(file);
  loaded ??= load(file);
  return loaded;
}

function load(file: string): BodyCheck {
  if (!existsSync(file)) {
    console.info(`Requests are not validated against Discord's OpenAPI description: there is no ${file}`);
    return () => [];
  }
  const description = JSON.parse(readFileSync(file, 'utf8'), tolerate) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const ajv = new Ajv2020({ strict: false, validateSchema: false, inlineRefs: false });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^\d+$/u);
  ajv.addFormat('nonce', true);
  ajv.addSchema(description, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  return (method, path, body) => {
    const operation = description.paths[path]?.[method.toLowerCase()];
    const pointer = bodySchema(operation, `/paths/${escape(path)}/${method.toLowerCase()}`);
    if (pointer === undefined) return [];
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#${pointer}` });
    compiled.set(pointer, validate);
    return validate(body) ? [] : deepest(validate.errors ?? []);
  };
}

/** Permissions are described as integers, but documented, sent and taken as decimal text: they exceed what JSON numbers hold. */
function tolerate(key: string, schema: unknown): unknown {
  return key === 'default_member_permissions'
    ? { type: ['integer', 'string', 'null'], pattern: String.raw`^\d+$` }
    : schema;
}

/** Where the JSON schema of an operation's body is, as a JSON pointer. */
function bodySchema(operation: unknown, base: string): string | undefined {
  const known = operation as { requestBody?: { content?: Record<string, unknown> } } | undefined;
  return known?.requestBody?.content?.['application/json'] === undefined
    ? undefined
    : `${base}/requestBody/content/application~1json/schema`;
}

const escape = (path: string): string => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));

const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;

/** Of the many errors that alternatives bring forth, those furthest inside: they name the cause. */
function deepest(errors: readonly ErrorObject[]): readonly Problem[] {
  const most = Math.max(...errors.map(depth));
  return errors
    .filter((error) => depth(error) === most)
    .slice(0, 5)
    .map(({ instancePath, keyword, message, params }) =>
      problem(
        instancePath.slice(1).replaceAll('/', '.'),
        `OPENAPI_${keyword.toUpperCase()}`,
        `${message ?? keyword} ${JSON.stringify(params)}`,
      ),
    );
}
