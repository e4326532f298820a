// @ts-check
/** @typedef {{left: number, top: number, width: number, height: number}} Box */

const BEND = 8;
/** How far below its top edge a line meets a box. */
const SHOULDER = 20;
/** From a box to the trunk on its right. */
const STUB = 12;

/**
 * The lines from a box to those that bear on it: one trunk they share, and a branch for each, which carries the style
 * of its relation. Boxes further right hang on a trunk between the columns, boxes below on one that drops from the
 * parent's lower left, as in an outline.
 * @param {Box} parent @param {readonly Box[]} children @returns {{trunk: string, branches: string[]}} SVG paths
 */
export function edges(parent, children) {
  if (children.length === 0) return { trunk: '', branches: [] };
  const right = parent.left + parent.width;
  const sideways = children[0].left >= right + STUB;
  const at = sideways ? right + STUB : Math.min(parent.left + STUB, children[0].left - BEND);
  const from = sideways ? parent.top + shoulder(parent) : parent.top + parent.height;
  const levels = children.map((child) => child.top + shoulder(child));
  const upper = Math.min(from, ...levels.map((level) => (sideways ? level + BEND : from)));
  const lower = Math.max(from, ...levels.map((level) => level - BEND));
  return {
    trunk: `M${at} ${upper}V${lower}`,
    branches: children.map((child, index) => {
      const level = levels[index];
      const turn = level - BEND < upper ? BEND : -BEND;
      return `M${at} ${level + turn}Q${at} ${level} ${at + BEND} ${level}H${child.left}`;
    }),
  };
}

/** @param {Box} box */
function shoulder({ height }) {
  return Math.min(SHOULDER, height / 2);
}
