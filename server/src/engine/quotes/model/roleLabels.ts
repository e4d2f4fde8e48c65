import { makeLabelSet } from '../../crf/labels.js';

/** What words can be to an attribution, in the model's order. */
export const ROLES = ['source', 'cue', 'content'] as const;

/** The numbers of the roles, which are the types of spans. */
export const [SOURCE, CUE, CONTENT] = [0, 1, 2] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_LABELS = makeLabelSet(ROLES);
