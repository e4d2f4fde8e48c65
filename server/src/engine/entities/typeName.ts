import { LIST } from '../lexicon/listName.js';
import { addContextEvidence } from './contextEvidence.js';
import type { CutOptions, Piece } from './cutRun.js';
import type { Evidence, Verdict } from './evidence.js';
import type { NameTokens } from './nameTokens.js';
import { addOwnEvidence } from './ownEvidence.js';
import { WORD } from './wordSet.js';

/** What a piece of a sentence names, from its words and those around it; null where it is no name. `evidence` is emptied and weighed anew. */
export function typeName(names: NameTokens, piece: Piece, options: CutOptions, evidence: Evidence): Verdict | null {
	if (isCommonPhrase(names, piece)) return null;
	evidence.empty();
	const saysMuch = addOwnEvidence(evidence, names, piece, options);
	evidence.mark();
	addContextEvidence(evidence, names, piece);
	return saysMuch || evidence.heaviest >= 1 ? evidence.verdict() : null;
}

/** Capitalised common words without a head or a list that makes a name of them: "Government", "Opposition Leader". */
function isCommonPhrase(names: NameTokens, piece: Piece): boolean {
	const { first, end, lists, title } = piece;
	if ((lists & ~(LIST.common | LIST.firstName | LIST.lastName)) !== 0 && !isLowerAcronym(names, piece)) return false;
	const isOneWord = end - first === 1;
	if (isOneWord && (names.tokens[first]?.text.length === 1 || isBareHead(names, first) || (names.is(first, WORD.notName) && !title)))
		return true;
	if (!isOneWord) return false;
	return !names.isCapital(first) || (names.lists(first) & LIST.common) !== 0;
}

/** "It", "Who", "Is": on the lists as acronyms, but not written as one. */
function isLowerAcronym({ tokens }: NameTokens, { first, end, lists }: Piece): boolean {
	const token = tokens[first];
	return (
		end - first === 1 && token !== undefined && token.text.length <= 3 && token.letterCase === 'capitalized' && (lists & LIST.common) !== 0
	);
}

/** "Republic", "Ministry", "Airport" alone: said of something named elsewhere. */
function isBareHead(names: NameTokens, i: number): boolean {
	return (
		names.tokens[i]?.letterCase === 'capitalized' &&
		names.is(i, WORD.locationHead | WORD.organizationHead | WORD.facilityHead | WORD.otherHead | WORD.titleHead)
	);
}
