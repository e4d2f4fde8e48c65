import type { SettleRequest } from '../../protocol/corrections.js';
import { INDEFINITE_TYPES } from '../../service/indefiniteTypes.js';

/** Tells a person what a request has settled about words, given as they are shown. */
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
