import { ENTITY_TYPES, type Span } from '../../server/src/engine/index.js';

/** What a tag speaks of; a check compares whole layers. */
export type Layer = 'mentions' | 'dates' | 'quotes' | 'cues' | 'speakers' | 'findings' | 'blocks';

/** A labelled stretch of a text: what one pair of brackets of the marked notation says. */
export interface Tag extends Span {
	/** `person`, `date`, `quote`, `!impossible-date` … */
	readonly label: string;
	/** The quotes (from 1) that a part, cue or speaker belongs to; empty for every other label. */
	readonly quotes: readonly number[];
	/** An entity's name, a date's value, `open` on a quote … ; null: not said. */
	readonly detail: string | null;
	/** What more is found of a date, by the keys that a test may ask for in its detail: `or=2021-03-19`. */
	readonly asides?: Readonly<Record<string, string>>;
}

const LABELS: Readonly<Record<Exclude<Layer, 'findings'>, readonly string[]>> = {
	mentions: ENTITY_TYPES,
	dates: ['date', 'time', 'duration', 'set'],
	quotes: ['quote', 'mixed', 'indirect'],
	cues: ['cue'],
	speakers: ['speaker'],
	blocks: ['frontMatter', 'headline', 'heading', 'byline', 'code', 'comment'],
};

/** Every label but those of findings, which are `!` and the check's code. */
export const PLAIN_LABELS: readonly string[] = Object.values(LABELS).flat();

export const ALL_LAYERS: readonly Layer[] = [...(Object.keys(LABELS) as readonly Exclude<Layer, 'findings'>[]), 'findings'];

/** The layer that a label belongs to; throws on a label that does not exist. */
export function layerOf(label: string): Layer {
	if (label.startsWith('!')) return 'findings';
	const layer = ALL_LAYERS.find((name) => name !== 'findings' && LABELS[name].includes(label));
	if (!layer) throw new Error(`There is no label “${label}”; there are ${PLAIN_LABELS.join(', ')} and !check-code.`);
	return layer;
}

/** Reading order, the outer tag first. */
export function compareTags(a: Tag, b: Tag): number {
	return (
		a.start - b.start || b.end - a.end || PLAIN_LABELS.indexOf(b.label) - PLAIN_LABELS.indexOf(a.label) || (a.label < b.label ? -1 : 1)
	);
}

/** Whether tags of this label belong to a quote by number. */
export function isNumbered(label: string): boolean {
	const layer = layerOf(label);
	return layer === 'quotes' || layer === 'cues' || layer === 'speakers';
}
