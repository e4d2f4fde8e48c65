import type { SettleRequest } from '../../protocol/corrections.js';
import { INDEFINITE_TYPES } from '../../service/indefiniteTypes.js';

/** Words in quotation marks, on one line, the end of many left out. */
export function shownWords(text: string): string {
	const line = text.replace(/\s+/gu, ' ');
	return `“${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1).replace(/\p{Cs}$/u, '')}…` : line}”`;
}

/** In code units. */
const MOST_SHOWN = 58;

/** Tells a person what a request has settled about words, which `shownWords` gives as they are shown. */
export function changeMessage(
	request: Exclude<SettleRequest, { readonly kind: 'remove' | 'removeRecord' | 'reattach' }>,
	shown: string,
): string {
	switch (request.kind) {
		case 'mention':
			return request.type ? `${shown} is tagged as ${INDEFINITE_TYPES[request.type]} here.` : `${shown} is no name here.`;
		case 'form':
			if (request.standsFor !== undefined)
				return request.standsFor === null ? `${shown} stands for itself now.` : `${shown} stands for “${request.standsFor}” now.`;
			return request.type ? `${shown} is tagged as ${INDEFINITE_TYPES[request.type]} in this file.` : `${shown} is no name in this file.`;
		case 'date':
			return request.date === null ? `${shown} is no date.` : `${shown} means ${request.date.value}.`;
		case 'quote':
			return `${shown} is a quote now.`;
		case 'noQuote':
			return `${shown} is no quote.`;
		case 'speaker':
			return request.speaker === null ? 'The quote has no speaker now.' : `The quote’s speaker is ${request.speaker} now.`;
	}
}
