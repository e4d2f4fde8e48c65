import type { MentionFact } from './mention.js';

const UNSURE = 0.72;
const SURE = 0.85;
/** What joins the last two names of a list. */
const JOINTS = new Set([' and ', ' or ', ', and ', ', or ']);
const LONGEST_JOINT = 6;

/**
 * Names in a list are of one type: "Lod, Ramle and Acre". A name of unsure type takes that of a sure neighbour that "and" or "or" joins to it, or,
 * where that is a place, a comma; from left to right, then back.
 */
export function agreeInLists(text: string, mentions: readonly MentionFact[]): readonly MentionFact[] {
	const agreed = [...mentions];
	for (let i = 1; i < agreed.length; i++) agree(text, agreed, i - 1, i);
	for (let i = agreed.length - 1; i > 0; i--) agree(text, agreed, i, i - 1);
	return agreed;
}

function agree(text: string, mentions: MentionFact[], from: number, to: number): void {
	const sure = mentions[from];
	const unsure = mentions[to];
	if (!sure || !unsure || sure.type === unsure.type || unsure.confidence >= UNSURE) return;
	if (sure.confidence < SURE && sure.source.rule !== 'list') return;
	if (sure.type !== 'person' && sure.type !== 'location' && sure.type !== 'organization' && sure.type !== 'group') return;
	const start = Math.min(sure.end, unsure.end);
	const end = Math.max(sure.start, unsure.start);
	if (end - start > LONGEST_JOINT) return;
	const joint = text.slice(start, end);
	const isJoined = JOINTS.has(joint) || (sure.type === 'location' && joint === ', ');
	if (isJoined) mentions[to] = { ...unsure, type: sure.type, confidence: UNSURE, source: { stage: 'entities', rule: 'list' } };
}
