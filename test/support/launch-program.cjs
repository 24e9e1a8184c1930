/*
 * Copied beside the parts of the program as main.js, and started as the program: takes from beside each part what V8 has
 * compiled of it before. Where that is missing and KEEP_COMPILED is set, writes it at the end.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const required = createRequire(join(__dirname, 'main.js'));
const parts = new Map();

function load(name) {
  const known = parts.get(name);
  if (known !== undefined) return known.exports;
  const part = { exports: {} };
  parts.set(name, part);
  const filename = join(__dirname, name);
  compiled(filename).runInThisContext()(part.exports, requireOne, part, filename, __dirname);
  return part.exports;
}

const requireOne = Object.assign((id) => (id.startsWith('./') ? load(id) : required(id)), required);

function compiled(filename) {
  const cache = `${filename}.cache`;
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  // Regular expressions keep signs beyond ASCII.
  const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename, cachedData });
  if (cachedData === undefined && process.env.KEEP_COMPILED)
    process.on('exit', () => writeFileSync(cache, script.createCachedData()));
  return script;
}

load('./program.js');
