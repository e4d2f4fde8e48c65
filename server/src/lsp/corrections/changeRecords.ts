import type { Span } from '../../engine/index.js';
import { sha256 } from '../../formats/sha256.js';
import type { SettleRequest } from '../../protocol/corrections.js';
import { inQuotationMarks, shortened } from '../../service/hover/words.js';
import type { Said, SidecarRecord } from '../../sidecar/sidecarRecord.js';
import { changeMessage } from './changeMessage.js';
import type { Change, CorrectedArticle } from './correctedArticle.js';
import { newSaid, withQuote } from './newSaid.js';
import { reattach, removeRecord } from './reattachRecord.js';
import { idsAt } from './recordsAt.js';

/** Works a request into the records of an article. What is said anew of a place or form takes the place of what was said of it. Pure. */
export function changeRecords(records: readonly SidecarRecord[], request: SettleRequest, at: CorrectedArticle): Change {
	if (request.kind === 'form') return changeForm(records, request);
	if (request.kind === 'removeRecord') return removeRecord(records, request.id);
	const span = trimmed(at.text, at.offsets(request.range));
	if (span.start >= span.end) return { kind: 'refused', message: 'Select the words that are meant.' };
	const shown = inQuotationMarks(shortened(at.text.slice(span.start, span.end)));
	if (request.kind === 'remove') return removeAt(records, span, at, shown);
	if (request.kind === 'reattach') return reattach(records, request.id, span, at);
	const said = newSaid(request, span, at);
	if (typeof said === 'string') return { kind: 'refused', message: said };
	const replaced = idsAt(said.kind, span, at.placed);
	const whole = request.kind === 'speaker' ? withQuote(said, records, replaced) : said;
	const id = idOf(whole);
	return {
		kind: 'change',
		records: [...records.filter((record) => record.id !== id && !replaced.has(record.id)), { id, said: whole, others: {} }],
		message: changeMessage(request, shown),
	};
}

function changeForm(records: readonly SidecarRecord[], request: Extract<SettleRequest, { readonly kind: 'form' }>): Change {
	const form = request.form.replace(/\s+/gu, ' ').trim();
	if (form === '') return { kind: 'refused', message: 'Select the name that is meant.' };
	const before = records.find(({ said }) => said.kind === 'form' && said.form === form);
	const said: Said = {
		...(before?.said.kind === 'form' ? before.said : { kind: 'form', form }),
		...(request.type === undefined ? {} : { type: request.type }),
		...(request.standsFor === undefined ? {} : { standsFor: request.standsFor }),
	};
	const record = { id: before?.id ?? idOf({ kind: 'form', form }), said, others: before?.others ?? {} };
	return {
		kind: 'change',
		records: [...records.filter((one) => one !== before), record],
		message: changeMessage(request, inQuotationMarks(shortened(form))),
	};
}

function removeAt(records: readonly SidecarRecord[], span: Span, { text, placed }: CorrectedArticle, shown: string): Change {
	const form = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
	const ids = new Set(KINDS.flatMap((kind) => [...idsAt(kind, span, placed)]));
	const kept = records.filter(({ id, said }) => !ids.has(id) && !(said.kind === 'form' && said.form === form));
	if (kept.length === records.length) return { kind: 'refused', message: `Nothing was settled about ${shown} by hand.` };
	return { kind: 'change', records: kept, message: `What was settled about ${shown} by hand is taken back.` };
}

const KINDS = ['mention', 'date', 'quote'] as const;

/** A span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}

/** Made of what is said and where, so that two people who say the same say it once. */
function idOf(said: Said): string {
	return `${said.kind}-${sha256(JSON.stringify(said)).slice(0, 10)}`;
}
