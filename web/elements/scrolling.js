// @ts-check
/** Room left above and below a target, in pixels. */
const MARGIN = 24;

/** A target and its own pane, as they stand on screen. @param {Element} target */
function placed(target) {
  const pane = target.closest('.pane-body, .outline-scroll');
  return pane && { pane, place: target.getBoundingClientRect(), view: pane.getBoundingClientRect() };
}

/**
 * Brings a target into view by scrolling its own pane and nothing else, so that the page never moves. A target in view
 * stays where it is; one out of view comes to the middle, or to the top when it is tall.
 * @param {Element} target @returns {boolean} whether the pane had to scroll
 */
function bringIntoView(target) {
  const found = placed(target);
  if (!found) return false;
  const { pane, place, view } = found;
  const height = Math.min(place.height, view.height);
  if (place.top >= view.top + MARGIN && place.top + Math.min(height, 80) <= view.bottom - MARGIN) return false;
  const isTall = place.height > view.height * 0.6;
  pane.scrollTop += place.top - view.top - (isTall ? MARGIN : (view.height - height) / 2);
  return true;
}

/**
 * Brings a target into view and keeps it there while blocks around it, whose heights were only guessed, are drawn: until
 * it has stayed in view for three frames, or for a fifth of a second at most.
 * @param {Element} target
 */
export function settleInView(target) {
  let frames = 0;
  let calm = 0;
  const look = () => {
    calm = bringIntoView(target) ? 0 : calm + 1;
    frames += 1;
    if (calm < 3 && frames < 12) requestAnimationFrame(look);
  };
  look();
}

/** Scrolls a pane as little as shows the whole target. @param {Element} target */
export function nudgeIntoView(target) {
  const found = placed(target);
  if (!found) return;
  const { pane, place, view } = found;
  const up = place.top - view.top - MARGIN;
  pane.scrollTop += Math.min(up, Math.max(place.bottom - view.bottom + MARGIN, Math.min(0, up)));
}
