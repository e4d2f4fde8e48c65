import { codePointsOf, type Span } from '../../engine/index.js';
import { inQuotationMarks, shortened } from '../../service/hover/words.js';
import type { Said, SidecarRecord } from '../../sidecar/sidecarRecord.js';
import { type Target, targetOf } from '../../sidecar/target.js';
import type { Change, CorrectedArticle } from './correctedArticle.js';
import { idsAt } from './recordsAt.js';
import { withoutMarks } from './withoutMarks.js';

const GONE: Change = { kind: 'refused', message: 'This correction is no longer there.' };

/** Takes one record out. */
export function removeRecord(records: readonly SidecarRecord[], id: string): Change {
	const record = records.find((one) => one.id === id);
	if (!record) return GONE;
	const { said } = record;
	const words = inQuotationMarks(shortened(said.kind === 'form' ? said.form : said.target.exact));
	return { kind: 'change', records: records.filter((one) => one !== record), message: `What was settled about ${words} is taken out.` };
}

/** Says what one record says of other words. What was said of those by hand, of the same kind, gives way. */
export function reattach(records: readonly SidecarRecord[], id: string, selected: Span, { text, placed }: CorrectedArticle): Change {
	const record = records.find((one) => one.id === id);
	if (!record) return GONE;
	const { said } = record;
	if (said.kind === 'form') return { kind: 'refused', message: 'This correction holds for the whole article and has no place.' };
	const span = said.kind === 'quote' ? withoutMarks(text, selected) : selected;
	if (span.start >= span.end) return { kind: 'refused', message: 'Select the words that are quoted.' };
	const replaced = idsAt(said.kind, span, placed);
	const target = targetOf(text, span, codePointsOf(text));
	const moved: SidecarRecord = { ...record, said: saidAt(said, target) };
	const [now, before] = [target, said.target].map(({ exact }) => inQuotationMarks(shortened(exact)));
	return {
		kind: 'change',
		records: records.flatMap((one) => (one === record ? [moved] : replaced.has(one.id) ? [] : [one])),
		message: `${now} is what was settled about ${before} now.`,
	};
}

/** The same, said of another place. Of a quote, the new words are the whole content, and who says it is known by name alone: the words around the old place are none of theirs. */
function saidAt(said: Exclude<Said, { readonly kind: 'form' }>, target: Target): Said {
	if (said.kind !== 'quote') return { ...said, target };
	const { quote, speaker } = said;
	return {
		...said,
		target,
		...(quote && { quote: { ...quote, content: [target], cue: null } }),
		...(speaker && { speaker: { target: null, name: speaker.name ?? speaker.target?.exact ?? null } }),
	};
}
