import type { IncomingMessage } from 'node:http';
import { ApiError, malformedJson } from './errors.ts';
import { type Fields, isFields } from './fields.ts';

/** A file as it came in a multipart body; `key` is its field's name, `files[0]`. */
export interface Upload {
  readonly key: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Body {
  readonly json: unknown;
  readonly files: readonly Upload[];
}

const LARGEST_FILE = 10 * 1024 * 1024;

/** Reads a JSON or multipart body; throws Discord's refusals for what it cannot read. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return await readMultipart(bytes, contentType);
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!contentType.startsWith('application/json')) throw new ApiError(400, 50_035, 'Unsupported Content-Type');
  return { json: parseJson(bytes.toString('utf8')), files: [] };
}

async function readMultipart(bytes: Buffer, contentType: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  const files: Upload[] = [];
  let json: unknown = {};
  for (const [key, value] of form.entries()) {
    if (typeof value === 'string') {
      if (key === 'payload_json') json = parseJson(value);
    } else if (value.size > LARGEST_FILE) {
      throw new ApiError(413, 40_005, 'Request entity too large');
    } else {
      files.push({
        key,
        filename: value.name,
        contentType: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
    }
  }
  return { json, files };
}

function parseJson(text: string): Fields | readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value) || Array.isArray(value)) return value;
  } catch {
    throw malformedJson();
  }
  throw malformedJson();
}
