// @ts-check
import { noAnswer, Problem } from './problem.js';

/**
 * Sends a page or a map to the server and tells when all of it has been sent, which `fetch` cannot.
 * @param {string} base where the viewer is served @returns {(file: Blob, name: string, sent: () => void) => Promise<string>} the id of the map it became
 */
export function createBringer(base) {
  return (file, name, sent) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', new URL(`api/maps/import?name=${encodeURIComponent(name)}`, base));
    request.setRequestHeader('Content-Type', typeOf(name));
    request.responseType = 'json';
    request.upload.addEventListener('load', sent);
    request.addEventListener('error', () => reject(noAnswer()));
    request.addEventListener('load', () => {
      const { status, response } = request;
      if (status >= 200 && status < 300 && response?.id) resolve(response.id);
      else reject(new Problem(response?.title ?? `The server answered ${status}`, response?.detail ?? 'It gave no reason.', status, response ?? {}));
    });
    request.send(file);
  });
}

/** @param {string} name */
function typeOf(name) {
  if (/\.html?$/i.test(name)) return 'text/html';
  return /\.json$/i.test(name) ? 'application/json' : 'text/plain';
}
