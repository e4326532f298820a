// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What each folder may import, itself included, and why it may not import more. */
const ARROWS = {
  model: { to: ['model'], because: 'the map knows nothing of how it is looked at' },
  lib: { to: ['lib'], because: 'the escaping tag serves everything and knows nothing' },
  state: { to: ['state', 'model'], because: 'state holds the map and what is looked at, not how it is shown' },
  client: { to: ['client', 'model'], because: 'the server is reached in the words of the map' },
  view: { to: ['view', 'state', 'model'], because: 'what is shown is worked out without a browser' },
  commands: { to: ['commands', 'state', 'model'], because: 'what a reader does is tested without a browser' },
  wire: { to: ['wire', 'elements', 'commands', 'client', 'view', 'state', 'model', 'lib'], because: 'main.js and its wires join everything' },
  elements: { to: ['elements', 'commands', 'view', 'state', 'model', 'lib'], because: 'elements show and listen; main.js and its wires alone reach the server' },
};
const PURE = ['model', 'state', 'view', 'commands', 'client'];
const FILES = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|html)$/.test(file)).map((file) => file.replaceAll('\\', '/'));
const MODULES = FILES.filter((file) => file.endsWith('.js') && !file.startsWith('test/'));
const source = (/** @type {string} */ file) => readFileSync(join(WEB, file), 'utf8');
const code = (/** @type {string} */ file) => source(file).replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

test('importsOnlyAlongTheArrows', () => {
  const wrong = MODULES.filter((file) => file.includes('/')).flatMap((file) => {
    const arrow = ARROWS[/** @type {keyof typeof ARROWS} */ (file.split('/')[0])];
    return [...code(file).matchAll(/from '([^']+)'/g)].map(([, path]) => normalize(join(dirname(file), path)).replaceAll('\\', '/'))
      .filter((target) => !arrow.to.includes(target.split('/')[0]))
      .map((target) => `${file} imports ${target}: ${arrow.because}`);
  });
  assert.deepEqual(wrong, []);
});

test('keepsTheBrowserOut_ofThePureFolders', () => {
  const touching = MODULES.filter((file) => PURE.includes(file.split('/')[0]))
    .filter((file) => /\b(document|window|navigator|location|history|localStorage)\s*\.\w|\bHTMLElement\b|\bquerySelector/.test(code(file).replace(/^import .*$/gm, '')));
  assert.deepEqual(touching, []);
});

test('exportsNamesOnly_checksTypes_andStaysShort', () => {
  const wrong = MODULES.flatMap((file) => [
    /export default/.test(code(file)) ? `${file} has a default export` : '',
    source(file).startsWith('// @ts-check\n') ? '' : `${file} does not begin with // @ts-check`,
    source(file).split('\n').length > 201 ? `${file} is longer than 200 lines` : '',
  ].filter(Boolean));
  assert.deepEqual(wrong, []);
});

test('takesNothingFromOtherHosts_andNeedsNoInlineStyleOrScript', () => {
  const wrong = FILES.filter((file) => !file.startsWith('test/')).flatMap((file) => [
    /(src|href|url|import|fetch)\s*[=(]\s*["'`]?(https?:)?\/\//.test(code(file)) ? `${file} reaches another host` : '',
    /\sstyle="|\son[a-z]+="|<style|<script>|javascript:|\beval\(|new Function/.test(code(file)) ? `${file} needs inline style or script` : '',
    file !== 'lib/html.js' && /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(code(file)) ? `${file} writes raw HTML` : '',
  ].filter(Boolean));
  assert.deepEqual(wrong, []);
});

test('saysDocCommentsOnlyBetweenWords_becauseTheServerLeavesThemOut', () => {
  const wrong = MODULES.flatMap((file) => source(file).split('\n').filter((line) => /\/\*\*/.test(line.replace(/(^|[\s(;{[.])\/\*\*/g, ''))).map((line) => `${file}: ${line}`));
  assert.deepEqual(wrong, []);
});

test('weighsLessThanItMay', () => {
  const served = MODULES.filter((file) => file !== 'embed.js').map((file) => source(file).replace(/\/\*\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]+/g, ''))).join('');
  const kilobytes = gzipSync(served, { level: 9 }).length / 1000;
  assert.ok(kilobytes < 80, `The viewer's script weighs ${kilobytes.toFixed(1)} kB gzipped; the limit is 80.`);
});

test('findsEveryFileThePageNames', () => {
  const named = [...source('index.html').matchAll(/(?:src|href)="([^"?][^":]*)"/g)].map(([, path]) => path).filter((path) => !path.startsWith('api/'));
  assert.ok(named.length >= 8);
  assert.deepEqual(named.filter((path) => { try { readFileSync(join(WEB, path)); return false; } catch { return true; } }), []);
  assert.ok(relative(WEB, fileURLToPath(import.meta.url)).startsWith('test'));
});
