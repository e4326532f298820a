// @ts-check
/** An error the server explained (RFC 9457), or the lack of an answer, as a title and a sentence to show. */
export class Problem extends Error {
  /** @param {string} title @param {string} detail @param {number} status 0 when there was no answer @param {any} [body] the server's own words */
  constructor(title, detail, status, body = {}) {
    super(detail);
    this.name = 'Problem';
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.body = body;
  }
}

/** @param {Response} response @returns {Promise<Problem>} */
export async function problemOf(response) {
  const body = await response.json().catch(() => ({}));
  const title = text(body.title) ?? `The server answered ${response.status}`;
  const detail = text(body.detail) ?? 'It gave no reason. Its log may say more.';
  return new Problem(title, detail, response.status, body);
}

export function noAnswer() {
  return new Problem('The server does not answer', 'Check that Counterpoint is still running, then try again.', 0);
}

/** @param {unknown} value */
function text(value) {
  return typeof value === 'string' && value.trim() ? value : undefined;
}
