// @ts-check
/**
 * Values that tell their readers when they change. A `computed` settles before any `effect` runs, so an effect never
 * sees half a change; equal values do not notify; `batch` joins several changes into one.
 */

/** @template T @typedef {{value: T, peek: () => T}} Signal */
/** @template T @typedef {{readonly value: T, peek: () => T}} Computed */
/** @typedef {{run: () => void, sources: Set<Set<Reader>>, queue: Set<Reader>}} Reader */

/** @type {Reader|undefined} */
let reading;
let open = 0;
/** @type {Set<Reader>} */
const stale = new Set();
/** @type {Set<Reader>} */
const waiting = new Set();

/** @template T @param {T} value @returns {Signal<T>} */
export function signal(value) {
  /** @type {Set<Reader>} */
  const readers = new Set();
  return {
    get value() {
      if (reading) {
        readers.add(reading);
        reading.sources.add(readers);
      }
      return value;
    },
    set value(next) {
      if (Object.is(value, next)) return;
      value = next;
      for (const reader of readers) reader.queue.add(reader);
      if (!open) settle();
    },
    peek: () => value,
  };
}

/** A signal for each member. @template {object} T @param {T} values @returns {{[name in keyof T]: Signal<T[name]>}} */
export function signals(values) {
  return mapped(values, signal);
}

/** The same members with other values. @param {object} values @param {(value: any) => unknown} change @returns {any} */
export function mapped(values, change) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

/** @template T @param {() => T} work @returns {Computed<T>} */
export function computed(work) {
  const result = signal(/** @type {T} */ (undefined));
  watch(() => { result.value = work(); }, stale);
  return {
    get value() {
      freshen();
      return result.value;
    },
    peek() {
      freshen();
      return result.peek();
    },
  };
}

/** What is computed is never behind what was changed, not even while a batch is still open. */
function freshen() {
  for (let next = first(stale); next; next = first(stale)) {
    stale.delete(next);
    next.run();
  }
}

/** Runs now and after each change of what it read. @param {() => void} work @returns {() => void} its own stop */
export function effect(work) {
  return watch(work, waiting);
}

/** @template T @param {() => T} work @returns {T} */
export function batch(work) {
  open += 1;
  try {
    return work();
  } finally {
    open -= 1;
    if (!open) settle();
  }
}

/** @param {() => void} work @param {Set<Reader>} queue @returns {() => void} */
function watch(work, queue) {
  /** @type {Reader} */
  const reader = { sources: new Set(), queue, run: () => {
    release(reader);
    const outer = reading;
    reading = reader;
    open += 1;
    try {
      work();
    } finally {
      open -= 1;
      reading = outer;
    }
  } };
  reader.run();
  if (!open) settle();
  return () => {
    release(reader);
    queue.delete(reader);
  };
}

/** @param {Reader} reader */
function release(reader) {
  for (const readers of reader.sources) readers.delete(reader);
  reader.sources.clear();
}

function settle() {
  freshen();
  for (let next = first(waiting); next; next = first(waiting)) {
    waiting.delete(next);
    next.run();
    freshen();
  }
}

/** @param {Set<Reader>} queue @returns {Reader|undefined} */
function first(queue) {
  return queue.values().next().value;
}
