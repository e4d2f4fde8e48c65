import { inRepository } from './paths.js';

/**
 * Libraries whose other build is the one to bundle: tinyglobby's for ES modules asks where its file lies, which nothing in a CommonJS bundle knows; the
 * first of jsonc-parser asks for its parts in a way that a bundler does not see.
 */
export const OTHER_BUILDS = {
	tinyglobby: inRepository('node_modules', 'tinyglobby', 'dist', 'index.cjs'),
	'jsonc-parser': inRepository('node_modules', 'jsonc-parser', 'lib', 'esm', 'main.js'),
} as const;
