import type { Check } from './check.js';

/** Every check there is, in the order of the documentation. */
export const CHECKS: readonly Check[] = [];
