import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApiCheck } from './openapi.ts';

const DESCRIPTION = {
  openapi: '3.1.0',
  paths: {
    '/things/{thing_id}': {
      post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
      get: {},
    },
  },
  components: {
    schemas: {
      Thing: {
        anyOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', properties: { name: { type: 'string', maxLength: 3 } } },
        ],
      },
    },
  },
};

describe('validation against an OpenAPI description', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openapi-'));
    writeFileSync(join(folder, 'api.json'), JSON.stringify(DESCRIPTION));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('names the innermost fault of a body', () => {
    const check = openApiCheck(join(folder, 'api.json'));
    expect(check('POST', '/things/{thing_id}', { name: 'abc' })).toEqual([]);
    expect(check('POST', '/things/{thing_id}', { name: 'abcd' })).toMatchObject([
      { path: 'name', code: 'OPENAPI_MAXLENGTH' },
    ]);
  });

  it('lets pass what the description does not know', () => {
    const check = openApiCheck(join(folder, 'api.json'));
    expect(check('GET', '/things/{thing_id}', { name: 'abcd' })).toEqual([]);
    expect(check('POST', '/others', { name: 'abcd' })).toEqual([]);
  });

  it('says in one line that the file is missing, and lets everything pass', () => {
    const note = vi.spyOn(console, 'info').mockImplementation(() => {});
    expect(openApiCheck(join(folder, 'none.json'))('POST', '/things/{thing_id}', {})).toEqual([]);
    expect(note.mock.calls).toEqual([[expect.stringContaining('none.json')]]);
  });
});
