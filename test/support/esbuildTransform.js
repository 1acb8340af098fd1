'use strict';

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { transformSync, version } = require('esbuild');

const own = readFileSync(__filename, 'utf8');
const loaders = { '.mjs': 'js', '.cjs': 'js' };

/** Gives jest TypeScript and ES modules as CommonJS, a file at a time; types are checked by `npm run typecheck`. */
module.exports = {
  canInstrument: false,
  getCacheKey: (source, path, { configString }) =>
    createHash('sha256')
      .update([version, own, path, configString, source].join('\0'))
      .digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      loader: loaders[extname(path)] ?? extname(path).slice(1),
      format: 'cjs',
      target: 'node18',
      jsx: 'transform',
      // Jest’s modules have no import() of their own.
      supported: { 'dynamic-import': false },
      sourcefile: path,
      sourcemap: true,
      sourcesContent: false,
    }),
};
