// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createClient } from '../client/client.js';

/** The client is held against the server's own description of its routes: what it asks for exists, and what it expects is what comes. */
const api = JSON.parse(readFileSync(new URL('../../src/main/resources/counterpoint/http/openapi.json', import.meta.url), 'utf8'));
const web = new URL('../', import.meta.url);

/** @param {any} schema @returns {any} */
const resolved = (schema) => (schema?.$ref ? schema.$ref.slice(2).split('/').reduce((/** @type {any} */ at, /** @type {string} */ key) => at[key], api) : schema);

/** The documented operation that a method and a path mean. @param {string} method @param {string} path */
function operation(method, path) {
  const parts = path.split('?')[0].replace(/^\//, '').split('/');
  const known = Object.keys(api.paths).find((template) => {
    const wanted = template.slice(1).split('/');
    return wanted.length === parts.length && wanted.every((part, i) => part.startsWith('{') || part === parts[i]);
  });
  return known && api.paths[known][method.toLowerCase()];
}

/** @param {string} method @param {string} path */
function requireOperation(method, path) {
  const found = operation(method, path);
  assert.ok(found, `${method} ${path} is not in the description of the routes`);
  for (const name of new URLSearchParams(path.split('?')[1] ?? '').keys()) {
    const names = (found.parameters ?? []).map(resolved).filter((/** @type {any} */ one) => one.in === 'query').map((/** @type {any} */ one) => one.name);
    assert.ok(names.includes(name), `${method} ${path}: the description has no parameter ${name}`);
  }
  return found;
}

/** All requests that a use of the client makes. @param {(client: import('../client/client.js').Client) => Promise<unknown>} use */
async function requests(use) {
  /** @type {{method: string, path: string, headers: Record<string, string>, body?: any}[]} */
  const made = [];
  const fetcher = /** @type {typeof fetch} */ (async (address, init = {}) => {
    const url = new URL(/** @type {URL} */ (address));
    made.push({
      method: init.method ?? 'GET', path: url.pathname + url.search, headers: /** @type {Record<string, string>} */ (init.headers),
      body: init.body ? JSON.parse(/** @type {string} */ (init.body)) : undefined,
    });
    return new Response('{}', { status: 200 });
  });
  await use(createClient('http://here.example/', fetcher, 'page-1'));
  return made;
}

test('asksOnlyForDocumentedOperations_whateverIsCalled', async () => {
  const made = await requests(async (client) => {
    await client.maps();
    await client.map('trams');
    await client.opening('trams', 'p1', 't4');
    await client.about('trams', 'outline');
    await client.tell('trams', 'undo', {});
    await client.change('trams', 3, { intent: 'add', diff: { added: [{ type: 'proposition', id: 'p9', text: 'New.' }] }, key: 'k' });
    await client.get('api/notations');
    await client.tell('trams', 'privacy', { visibility: 'public', names: 'masked' }, 'PUT');
    await client.remove('api/maps/trams');
  });
  for (const { method, path, headers, body } of made) {
    const found = requireOperation(method, path);
    const allowed = (found.parameters ?? []).map(resolved).filter((/** @type {any} */ one) => one.in === 'header').map((/** @type {any} */ one) => one.name);
    for (const name of Object.keys(headers)) {
      if (method !== 'GET' && method !== 'DELETE') assert.ok(['Accept', 'Content-Type', ...allowed].includes(name), `${method} ${path}: the description has no header ${name}`);
    }
    const schema = resolved(found.requestBody?.content?.['application/json']?.schema);
    if (schema?.properties) {
      assert.deepEqual((schema.required ?? []).filter((/** @type {string} */ name) => !(name in body)), [], `${method} ${path}: missing from the body`);
      assert.deepEqual(Object.keys(body).filter((name) => !(name in schema.properties)), [], `${method} ${path}: not in the description`);
    }
  }
});

/** Every module of the viewer with its name. @returns {[string, string][]} */
function modules() {
  return readdirSync(web, { recursive: true }).map(String)
    .filter((name) => name.endsWith('.js') && !name.startsWith('test') && !name.startsWith('lib'))
    .map((name) => [name, readFileSync(new URL(name, web), 'utf8')]);
}

/** Text with every `${…}` made a word, so that it reads as a path. @param {string} text */
function asPath(text) {
  let out = text;
  for (let before = ''; before !== out;) { before = out; out = out.replace(/\$\{[^{}]*\}/g, 'x'); }
  return out;
}

test('namesOnlyDocumentedRoutes_wherePathsAreWrittenOut', () => {
  let seen = 0;
  for (const [name, text] of modules()) {
    const found = [
      ...[...text.matchAll(/\babout\([^,()]+,\s*(['`])(.+?)\1/g)].map(([, , path]) => ['GET', `api/maps/x/${asPath(path)}`]),
      ...[...text.matchAll(/\btell\([^,()]+,\s*(['`])(.+?)\1(?:, \w+, '(PUT)')?/g)].map(([, , path, method = 'POST']) => [method, `api/maps/x/${asPath(path)}`]),
      ...(name === 'wire/questions.js' ? [...text.matchAll(/\? (['`])(\w+(?:\?[^`']*)?)\1 :|about\('(\w+)'\)|=> \(?`(\w+\?[^`]*)`/g)] : [])
        .map(([, , path, about, large]) => ['GET', `api/maps/x/${asPath(about ? `${about}/x` : path ?? large)}`]),
      ...[...text.matchAll(/\$\{pathOf\([^)]*\)\}(\/[^`]*)`/g)].map(([, path]) => ['', `api/maps/x${asPath(path)}`]),
      ...[...text.matchAll(/(['`])(api\/[^'`\s]*)\1/g)].map(([, , path]) => ['', asPath(path)]),
    ];
    for (const [method, path] of found) {
      if (/[^\w\-./?=&]/.test(path) || /\/x$/.test(path)) continue;
      seen += 1;
      if (method) requireOperation(method, path);
      else assert.ok(['GET', 'POST', 'PUT', 'DELETE'].some((one) => operation(one, path)), `${name} names ${path}, which is not in the description of the routes`);
    }
  }
  assert.ok(seen >= 20, `only ${seen} paths were found in the viewer`);
});

/** The fields of a JSDoc record type. @param {string} name @returns {{required: string[], optional: string[]}} */
function typedef(name) {
  const types = readFileSync(new URL('model/types.js', web), 'utf8').replace(/\n \*\s+/g, ' ');
  const body = types.match(new RegExp(`@typedef \\{\\{((?:(?!@typedef).)*)\\}\\} ${name}\\b`))?.[1];
  assert.ok(body, `there is no type ${name}`);
  const fields = [];
  let depth = 0;
  let field = '';
  for (const c of `${body},`) {
    if ('{[(<'.includes(c)) depth += 1;
    if ('}])>'.includes(c)) depth -= 1;
    if (c === ',' && depth === 0) { fields.push(field.split(':')[0].trim()); field = ''; } else field += c;
  }
  return {
    required: fields.filter((one) => !one.endsWith('?')).sort(),
    optional: fields.filter((one) => one.endsWith('?')).map((one) => one.slice(0, -1)).sort(),
  };
}

/** @param {any} schema */
function fieldsOf(schema) {
  const { properties, required = [] } = resolved(schema);
  return { required: [...required].sort(), optional: Object.keys(properties).filter((name) => !required.includes(name)).sort() };
}

for (const [type, schema] of /** @type {[string, string][]} */ ([
  ['MapSummary', 'Summary'], ['TranscriptDocument', 'Transcript'], ['TranscriptSource', 'Page'], ['Diff', 'Diff'], ['Span', 'Span'],
])) {
  test(`readsWhatTheServerWrites_inA${type}`, () => {
    assert.deepEqual(typedef(type), fieldsOf(api.components.schemas[schema]));
  });
}
