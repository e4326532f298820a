// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { createClient } from '../client/client.js';
import { html } from '../lib/html.js';

const ANSWERS = /** @type {Record<string, [number, string]>} */ ({
  '/here/api/maps': [200, '{"maps": [{"id": "a"}]}'],
  '/here/api/maps/a%20%22b%22%2Fc': [200, '{"id": "a b"}'],
  '/here/api/maps/gone': [404, '{"title": "No such map", "detail": "This workspace has no map gone.", "status": 404}'],
  '/here/api/maps/torn': [200, '{"id": '],
  '/here/api/maps/mute': [500, '<h1>'],
});

const server = createServer((request, response) => {
  const [status, body] = ANSWERS[request.url ?? ''] ?? [404, '{}'];
  response.writeHead(status).end(body);
});
/** @type {import('../client/client.js').Client} */ let client;

before(async () => {
  await new Promise((ready) => { server.listen(0, '127.0.0.1', () => ready(undefined)); });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  client = createClient(`http://127.0.0.1:${port}/here/`, fetch);
});
after(() => { server.close(); server.closeAllConnections(); });

test('asksBelowWhereTheViewerIsServed_withIdsEscaped', async () => {
  assert.deepEqual(await client.maps(), [{ id: 'a' }]);
  assert.deepEqual(await client.map('a "b"/c'), { id: 'a b' });
});

test('tellsTheServersReason_whenItExplainsAnError', async () => {
  await assert.rejects(client.map('gone'), { title: 'No such map', detail: 'This workspace has no map gone.', status: 404 });
});

test('tellsWhatHappened_whenTheServerDoesNotExplain', async () => {
  await assert.rejects(client.map('mute'), { title: 'The server answered 500', detail: 'It gave no reason. Its log may say more.' });
  await assert.rejects(client.map('torn'), { title: 'The answer cannot be read', detail: 'What came from api/maps/torn is not JSON.' });
});

test('tellsNothing_whenAnAnswerIsNoLongerWantedHalfway', async () => {
  const stop = new AbortController();
  const halfway = createClient('http://127.0.0.1:9/', async (_, { signal } = {}) => new Response(new ReadableStream({
    start(body) {
      body.enqueue(new TextEncoder().encode('{"revi'));
      signal?.addEventListener('abort', () => body.error(signal.reason));
    },
  })));
  const asked = halfway.about('a', 'opening', stop.signal);
  stop.abort();
  await assert.rejects(asked, { name: 'AbortError' });
});

test('tellsThatNobodyAnswers_whenTheServerIsGone', async () => {
  const lost = createClient('http://127.0.0.1:9/', fetch);
  await assert.rejects(lost.maps(), { title: 'The server does not answer', status: 0 });
});

test('escapesWhateverIsPutIn_andKeepsMarkup', () => {
  const evil = '"><script>alert(\'1\')</script>&';
  assert.equal(html`<p title="${evil}">${[html`<b>${1}</b>`, '<', undefined, null, false]}</p>`.text,
    '<p title="&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;"><b>1</b>&#60;</p>');
});
