// @ts-check
import { Problem } from '../client/problem.js';
import { effect } from '../state/signal.js';

/**
 * Asks the server to judge: why the claim in focus stands or falls, what it hangs on, and what would follow if something
 * were left out. Always of the map as the server has it, and only what is being looked at.
 * @param {import('../commands/command.js').State} state @param {import('../client/client.js').Client} client
 */
export function followJudging({ doc, session }, client) {
  /** @type {Record<string, AbortController>} */
  const running = {};

  /** @template T @param {string} name @param {string} path @param {(answer: any) => T} use @param {(sentence: string) => void} [failed] */
  function ask(name, path, use, failed) {
    running[name]?.abort();
    const controller = new AbortController();
    running[name] = controller;
    const id = doc.base.peek()?.id ?? '';
    client.about(id, path, controller.signal).then((answer) => {
      if (!controller.signal.aborted && doc.base.peek()?.id === id) use(answer);
    }, (error) => {
      if (error instanceof Problem) {
        if (error.status === 404 && doc.argument.peek()?.claim(session.focus.peek())) doc.withdraw(name);
        failed?.(error.detail);
      }
      else if (error?.name !== 'AbortError') throw error;
    });
  }

  const settled = () => doc.base.value !== undefined && doc.queue.value.length === 0;

  effect(() => {
    const focus = session.focus.value;
    if (!settled() || session.side.value !== 'standing' || !focus || !doc.offers('why')) return;
    const node = encodeURIComponent(focus);
    ask('why', `why/${node}`, ({ label, sentences }) => {
      doc.judgement.value = { ...(doc.judgement.peek().node === focus ? doc.judgement.peek() : {}), node: focus, label, sentences };
    }, (problem) => { doc.judgement.value = { node: focus, problem }; });
    if (!doc.offers('cruxes')) return;
    ask('cruxes', `cruxes/${node}`, ({ cruxes }) => {
      doc.judgement.value = { ...(doc.judgement.peek().node === focus ? doc.judgement.peek() : {}), node: focus, cruxes };
    });
  });
  effect(() => {
    if (!settled() || session.side.value !== 'standing' || doc.facts.value || !doc.offers('strengths')) return;
    ask('strengths', 'strengths', ({ strength }) => { doc.strengths.value = strength; });
  });
  effect(() => {
    const [off, weights] = [session.off.value, session.weights.value];
    if (!settled() || off.length + weights.length === 0 || !doc.offers('whatif')) {
      running.whatif?.abort();
      doc.whatIf.value = undefined;
      return;
    }
    const asked = `off=${off.map(encodeURIComponent).join(',')}${weights.length ? `&weight=${weights.map(encodeURIComponent).join(',')}` : ''}`;
    ask('whatif', `whatif?${asked}`, ({ changed, shifted, converged }) => { doc.whatIf.value = { off, changed, shifted, converged }; },
      (problem) => { doc.whatIf.value = { off, changed: [], problem }; });
  });
}
