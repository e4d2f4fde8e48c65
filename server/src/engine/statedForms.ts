import type { ManualForm } from './entities/manualMention.js';
import type { AnnotateOptions } from './options.js';

/** What people have said of what forms stand for: what holds for many articles, then what holds for this one, which counts where both speak of a form. */
export function statedForms({ knownForms = [], corrections }: AnnotateOptions): readonly ManualForm[] {
	const own = corrections?.forms ?? [];
	return knownForms.length === 0 ? own : [...knownForms, ...own];
}
