import type { Gender } from '../../linking/gender.js';
import { type Cast, genderOf, type NameLookup, NEVER, type Referent, resolvedOf } from './cast.js';

/** What speaks for somebody's being the one whom "he" or "she" stands for. Each holds or does not; the distances are in sentences, from the pronoun back. */
export type AntecedentFeature =
	| 'gender-known'
	| 'same-sentence'
	| 'one-sentence-back'
	| 'two-sentences-back'
	| 'three-to-five-back'
	| 'farther-back'
	| 'latest-of-gender'
	| 'was-subject'
	| 'was-subject-one-back'
	| 'latest-and-subject'
	| 'alone-of-late'
	| 'was-quoted'
	| 'spoke-last'
	| 'spoke-in-this-sentence'
	| 'spoke-one-back'
	| 'spoke-earlier'
	| 'seen-twice'
	| 'seen-often'
	| 'has-label'
	| 'nameless';

/** Somebody whom a pronoun may stand for, with the features that hold. */
export interface Antecedent {
	readonly referent: Referent;
	readonly features: readonly AntecedentFeature[];
}

const NO_ANTECEDENTS: readonly Antecedent[] = [];

/** All persons of a cast whose gender is not against it, the latest first. */
export function antecedentsOf(cast: Cast, gender: Gender, sentence: number, names: NameLookup): readonly Antecedent[] {
	if (cast.length === 0) return NO_ANTECEDENTS;
	let lastSpoke = NEVER;
	for (const { spoke } of cast) lastSpoke = Math.max(lastSpoke, spoke);
	let latest = NEVER;
	let latestCount = 0;
	for (const referent of cast) {
		if (referent.isQuoted || resolvedOf(referent, names)?.type === 'organization') continue;
		if (referent.seen > latest) {
			latest = referent.seen;
			latestCount = 1;
		} else if (referent.seen === latest) latestCount++;
	}
	const found: Antecedent[] = [];
	for (const referent of cast) {
		const resolved = resolvedOf(referent, names);
		if (resolved === null ? referent.several > NEVER : resolved.type !== 'person') continue;
		const known = genderOf(referent, resolved, names);
		if (known !== null && known !== gender) continue;
		found.push({
			referent,
			features: featuresOf(
				referent,
				known !== null,
				found.length === 0,
				latestCount === 1 && referent.seen === latest,
				lastSpoke,
				sentence,
			),
		});
	}
	return found;
}

function featuresOf(
	{ form, labels, seen, spoke, isSubject, isQuoted, count }: Referent,
	isKnown: boolean,
	isLatest: boolean,
	isAlone: boolean,
	lastSpoke: number,
	sentence: number,
): readonly AntecedentFeature[] {
	const features: AntecedentFeature[] = [];
	const back = sentence - seen;
	if (isKnown) features.push('gender-known');
	features.push(
		back <= 0
			? 'same-sentence'
			: back === 1
				? 'one-sentence-back'
				: back === 2
					? 'two-sentences-back'
					: back <= 5
						? 'three-to-five-back'
						: 'farther-back',
	);
	if (isLatest) features.push('latest-of-gender');
	if (isSubject) features.push(back === 1 ? 'was-subject-one-back' : 'was-subject');
	if (isSubject && isLatest) features.push('latest-and-subject');
	if (isAlone && !isQuoted) features.push('alone-of-late');
	if (isQuoted) features.push('was-quoted');
	if (spoke > NEVER) {
		if (spoke === lastSpoke) features.push('spoke-last');
		features.push(spoke === sentence ? 'spoke-in-this-sentence' : spoke === sentence - 1 ? 'spoke-one-back' : 'spoke-earlier');
	}
	if (count >= 4) features.push('seen-often');
	else if (count >= 2) features.push('seen-twice');
	if (labels.length > 0) features.push('has-label');
	if (form === null) features.push('nameless');
	return features;
}
