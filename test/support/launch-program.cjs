/*
 * Copied beside program.js as main.js, and started as the program: takes from program.cache what V8 has compiled of it
 * before. Without that file, writes it at the end.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'program.js');
const cache = join(__dirname, 'program.cache');
const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
// The bundle is ASCII, which is read as Latin 1 in no time.
const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData });
if (cachedData === undefined) process.on('exit', () => writeFileSync(cache, script.createCachedData()));
const own = { exports: {} };
script.runInThisContext()(own.exports, createRequire(filename), own, filename, __dirname);
