// What the reference tool makes of Argdown texts, to compare ours with (counterpoint.format.argdown.ReferenceComparison).
//
//   npm install --prefix FOLDER @argdown/core@1.7.5
//   node src/test/argdown/export.mjs FOLDER OUT FILE...
//
// Beside each text, copied to OUT, stands its export as JSON, without places and colours, or what the reference says against
// it in a file *.refused. So were made the golden files beside src/test/resources/counterpoint/argdown/*.argdown.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";

const [installed, out, ...files] = process.argv.slice(2);
const core = createRequire(join(resolve(installed), "package.json"))("@argdown/core");

function application() {
  const argdown = new core.ArgdownApplication();
  argdown.addPlugin(new core.ParserPlugin(), "parse-input");
  argdown.addPlugin(new core.DataPlugin(), "build-model");
  argdown.addPlugin(new core.ModelPlugin(), "build-model");
  argdown.addPlugin(new core.JSONExportPlugin(), "export-json");
  return argdown;
}

/** What says where and in which colour something stands, not what it says. */
const ASIDE = new Set(["ranges", "startLine", "startColumn", "endLine", "endColumn", "color", "fontColor", "isUsedAs"]);

/** The export, or what the reference says against the text. A title such as __proto__ changes all objects: it is undone. */
function read(input) {
  const read = attempt(input);
  const changed = Object.keys(Object.prototype);
  changed.forEach((key) => delete Object.prototype[key]);
  return changed.length > 0 ? { refused: `A title changed every object: ${changed.join(", ")}` } : read;
}

function attempt(input) {
  const argdown = application();
  const request = { process: ["parse-input", "build-model", "export-json"], input, logLevel: "silent", throwExceptions: true };
  try {
    const response = argdown.run(request);
    const problems = [...(response.lexerErrors ?? []), ...(response.parserErrors ?? []), ...(response.exceptions ?? [])];
    return problems.length > 0
      ? { refused: problems.map((problem) => problem.message).join("\n") }
      : { json: JSON.stringify(JSON.parse(response.json, (key, value) => (ASIDE.has(key) ? undefined : value)), null, 1) };
  } catch (problem) {
    return { refused: String(problem.message) };
  }
}

mkdirSync(out, { recursive: true });
for (const file of files) {
  const name = join(out, basename(file));
  copyFileSync(file, name);
  const { json, refused } = read(readFileSync(file, "utf8"));
  writeFileSync(json === undefined ? `${name}.refused` : `${name}.json`, `${json ?? refused}\n`);
}
