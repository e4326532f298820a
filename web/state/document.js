// @ts-check
import { argumentMap } from '../model/argument-map.js';
import { apply } from '../model/diff.js';
import { readPage } from '../model/page.js';
import { searchIndex } from '../model/search.js';
import { computed, batch, signal } from './signal.js';

/** @typedef {import('../model/types.js').MapDocument} MapDocument */
/** @typedef {import('../model/types.js').TranscriptDocument} TranscriptDocument */
/** @typedef {'none'|'loading'|'ready'|'failed'} Progress */

/** The durable half of the state: the map on screen, its page, its revision. It changes only by opening another map
 * and by `apply(diff)`.
 * @typedef {ReturnType<typeof createDocument>} DocumentState */

export function createDocument() {
  const progress = signal(/** @type {Progress} */ ('none'));
  const problem = signal(/** @type {{title: string, detail: string}|undefined} */ (undefined));
  const map = signal(/** @type {MapDocument|undefined} */ (undefined));
  const transcript = signal(/** @type {TranscriptDocument|undefined} */ (undefined));
  const standing = signal(/** @type {Record<string, import('../model/types.js').Standing>|undefined} */ (undefined));
  const maps = signal(/** @type {import('../model/types.js').MapSummary[]} */ ([]));
  const page = computed(() => (transcript.value ? readPage(transcript.value) : undefined));
  const argument = computed(() => (map.value && page.value ? argumentMap(map.value, page.value) : undefined));
  const search = computed(() => (argument.value ? searchIndex(argument.value) : () => []));

  return {
    progress, problem, map, standing, maps, page, argument, search,

    loading() {
      batch(() => {
        progress.value = 'loading';
        problem.value = undefined;
        map.value = undefined;
        transcript.value = undefined;
        standing.value = undefined;
      });
    },
    /** @param {MapDocument} nextMap @param {TranscriptDocument} nextTranscript */
    opened(nextMap, nextTranscript) {
      batch(() => {
        map.value = nextMap;
        transcript.value = nextTranscript;
        progress.value = 'ready';
      });
    },
    /** @param {import('../model/types.js').MapSummary[]} list */
    listed(list) {
      batch(() => {
        maps.value = list;
        progress.value = 'none';
      });
    },
    /** @param {{title: string, detail: string}} what */
    failed(what) {
      batch(() => {
        problem.value = what;
        progress.value = 'failed';
      });
    },
    /** @param {import('../model/types.js').Diff} diff */
    apply(diff) {
      const before = map.peek();
      if (before) map.value = apply(before, diff);
    },
  };
}
