// @ts-check
import { paintSmall, paletteOf } from '../whole/painting.js';

/** A small picture of a map, drawn when it comes into view. */
export class MapThumbnail extends HTMLElement {
  /** @param {(map: string) => Promise<import('../../view/whole/picture.js').Picture|undefined>} pictureOf */
  start(pictureOf) {
    const canvas = document.createElement('canvas');
    canvas.width = 160;
    canvas.height = 120;
    canvas.setAttribute('aria-hidden', 'true');
    this.append(canvas);
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      seen.disconnect();
      void pictureOf(this.dataset.map ?? '').then((picture) => { if (picture && picture.size) paintSmall(canvas, picture, new Set(), paletteOf(this)); });
    });
    seen.observe(this);
  }
}
