import type { StatedForms } from './linking/manualLinks.js';
import type { AnnotateOptions } from './options.js';

/** What people have said of what forms stand for. */
export function statedForms({ knownForms = [], corrections }: AnnotateOptions): StatedForms {
	return { known: knownForms, own: corrections?.forms ?? [] };
}
