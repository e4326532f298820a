// @ts-check
/** Where everything is drawn, as the server says it (docs/http.md). @typedef {{revision: number, width: number, height: number, nodes: string[], kinds: string[],
 *   labels: string[], boxes: number[], edges: number[][], proposed: string[]}} LayoutAnswer */

/** A picture ready to be drawn from: boxes and edges in plain columns, so that what is seen is found in one quick pass.
 * @typedef {ReturnType<typeof readPicture>} Picture */

/** @param {LayoutAnswer} answer */
export function readPicture(answer) {
  const { nodes, edges, kinds } = answer;
  const boxes = Float32Array.from(answer.boxes);
  const bounds = new Float32Array(edges.length * 4);
  const edgeKinds = edges.map((edge, index) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 2; at < edge.length; at += 2) {
      left = Math.min(left, edge[at]);
      right = Math.max(right, edge[at]);
      top = Math.min(top, edge[at + 1]);
      bottom = Math.max(bottom, edge[at + 1]);
    }
    bounds.set([left, top, right, bottom], index * 4);
    return RELATIONS.has(kinds[edge[0]]) ? kinds[edge[0]] : kinds[edge[1]];
  });
  const numbers = new Map(nodes.map((id, index) => [id, index]));
  return {
    ...answer, boxes, bounds, edgeKinds, numbers, size: nodes.length, proposedSet: new Set(answer.proposed),

    /** @param {number} index */
    box: (index) => ({ x: boxes[index * 4], y: boxes[index * 4 + 1], width: boxes[index * 4 + 2], height: boxes[index * 4 + 3] }),
    /** The boxes that touch a part of the picture. @param {number} left @param {number} top @param {number} right @param {number} bottom */
    boxesIn(left, top, right, bottom) {
      const found = [];
      for (let at = 0; at < boxes.length; at += 4) {
        if (boxes[at] < right && boxes[at + 1] < bottom && boxes[at] + boxes[at + 2] > left && boxes[at + 1] + boxes[at + 3] > top) found.push(at / 4);
      }
      return found;
    },
    /** The edges that may touch a part of the picture. @param {number} left @param {number} top @param {number} right @param {number} bottom */
    edgesIn(left, top, right, bottom) {
      const found = [];
      for (let at = 0; at < bounds.length; at += 4) {
        if (bounds[at] < right && bounds[at + 1] < bottom && bounds[at + 2] > left && bounds[at + 3] > top) found.push(at / 4);
      }
      return found;
    },
    /** The box at a point. @param {number} x @param {number} y */
    at(x, y) {
      const [found] = this.boxesIn(x, y, x, y);
      return found;
    },
  };
}

const RELATIONS = Object.freeze(new Set(['support', 'attack', 'undercut', 'neutral']));

/** How much is drawn at a scale: words, boxes with signs, or mere specks. @param {number} scale @returns {'words'|'boxes'|'specks'} */
export function detailAt(scale) {
  if (scale >= 0.38) return 'words';
  return scale >= 0.08 ? 'boxes' : 'specks';
}
