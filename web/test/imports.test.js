// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

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

test('namesEverythingOnce_becauseTheServerJoinsAllModulesInOneScope', () => {
  /** @type {Map<string, string[]>} */
  const named = new Map();
  for (const file of MODULES.filter((one) => one !== 'embed.js')) {
    for (const [, name, all] of code(file).matchAll(/^(?:export )?(?:async )?(?:(?:const|let|class|function\*?) ([\w$]+)|import \* as (\w+))/gm)) named.set(name ?? all, [...(named.get(name ?? all) ?? []), file]);
  }
  assert.deepEqual([...named].filter(([, files]) => files.length > 1).map(([name, files]) => `${files.join(' and ')} both have a "${name}" at the top`), []);
  const globals = ['name', 'open', 'close', 'stop', 'find', 'focus', 'blur', 'status', 'history', 'location', 'event', 'parent', 'self', 'top', 'length', 'origin', 'print', 'screen', 'scroll', 'Node', 'Text', 'Range', 'Selection', 'Option', 'Map', 'Set'];
  assert.deepEqual(globals.filter((name) => named.get(name)?.some((file) => file !== 'state/signal.js')), []);
});

test('writesImportsAndExports_inTheFormsThatTheServerJoins', () => {
  const wrong = MODULES.flatMap((file) => code(file).split('\n')
    .filter((line) => /^\s*import\b(?!\()/.test(line) && !/^import (\{ [\w$, ]+ \}|\* as \w+) from '\.{1,2}\/[^']+\.js';$/.test(line)
      || /^\s*export\b/.test(line) && !/^export (\{\};|(async )?(function\*?|const|let|class) [\w$]+)/.test(line)
      || / as /.test(line) && /^import \{/.test(line) || /\bimport\((?!'\.)/.test(line))
    .map((line) => `${file}: ${line}`));
  assert.deepEqual(wrong, []);
});

test('findsEveryFileThePageNames_andEveryStyleThere', () => {
  const named = [...source('index.html').matchAll(/(?:src|href)="([^"?][^":]*)"/g)].map(([, path]) => path).filter((path) => !path.startsWith('api/'));
  const styles = [...source('style/index.css').matchAll(/^@import "([^"]+)";$/gm)].map(([, path]) => `style/${path}`);
  assert.ok(named.length >= 4);
  assert.deepEqual([...named, ...styles].filter((path) => { try { readFileSync(join(WEB, path)); return false; } catch { return true; } }), []);
  assert.deepEqual(FILES.filter((file) => file.endsWith('.css')).sort(), [...styles, 'style/index.css', 'style/print.css'].sort());
  assert.ok(relative(WEB, fileURLToPath(import.meta.url)).startsWith('test'));
});
