import type { Token } from '../tokens/token.js';
import type { Run } from './nameTokens.js';

const SYMBOLS = new Set(['$', '£', '€', '¥', '₹', '₦', '₵', '₡', '₱', '₩', '₽', '₺', '₪', '฿', '₫', '₴', '¢']);
const MAGNITUDES = /^(?:hundred|thousand|million|billion|trillion|mn|bn|m|b|k|tn|lakh|crore|millions|billions|thousands|trillions)$/u;
const CURRENCIES =
	/^(?:dollars?|pounds?|euros?|cents?|pence|yen|yuan|renminbi|rupees?|rubles?|roubles?|francs?|marks?|lire|lira|liras|pesos?|reals?|reais|rands?|naira|cedis?|shillings?|birr|dinars?|dirhams?|riyals?|rials?|won|baht|ringgit|rupiah|taka|kwacha|dalasi|leone|bolivars?|colones|quetzales|kronor|kroner|krona|zloty|shekels?|tenge|usd|eur|gbp|cny|rmb|inr|ngn|kes|zar|jpy|ugx|tzs|ghs|cad|aud|n\$)$/u;
const CODES =
	/^(?:US|A|C|HK|NZ|S|N|R|Rs|Rs\.|Sh|KSh|Ksh|Kshs|Shs|USh|TSh|GHS|GH|GH₵|N|P|Tk|RM|RMB|USD|EUR|GBP|INR|KES|NGN|CHF|JPY|ZAR|Z|NT|K|Le|Br|UGX|AED|QAR|PHP)$/u;
const ATTACHED = /^(?:US|A|C|HK|NZ|S|N|NT|Z|R|Rs\.?|GHS?|K?[Ss]hs?|GH₵)$/u;

/** Amounts of money in the tokens `first` to `limit`: "$1.5bn", "£800m", "2 million euros", "Rs 500 crore", "billions of dollars". */
export function findMoney(tokens: readonly Token[], first: number, limit: number): readonly Run[] {
	const found: Run[] = [];
	let i = first;
	while (i < limit) {
		const run = moneyAt(tokens, i, limit);
		if (run) found.push(run);
		i = run ? run.end : i + 1;
	}
	return found;
}

function moneyAt(tokens: readonly Token[], i: number, limit: number): Run | null {
	const token = tokens[i];
	if (!token) return null;
	const number = startOfAmount(tokens, i);
	if (number > 0) return tokens[number]?.kind === 'number' ? { first: i, end: endOfAmount(tokens, number, limit) } : null;
	if (token.kind !== 'number' && !MAGNITUDES.test(token.lower)) return null;
	let at = i + 1;
	if (tokens[at]?.lower === 'of' && token.kind === 'word') at++;
	while (at < limit && MAGNITUDES.test(tokens[at]?.lower ?? '')) at++;
	if (SYMBOLS.has(tokens[at]?.text ?? '') && token.kind === 'number') return { first: i, end: at + 1 };
	const isUnit = at < limit && CURRENCIES.test(tokens[at]?.lower ?? '');
	const isAdjective =
		at + 1 < limit &&
		/^(?:US|American|Canadian|Australian|Hong|Swiss|Norwegian|Namibian|Jamaican|British)$/u.test(tokens[at]?.text ?? '') &&
		CURRENCIES.test(tokens[at + 1]?.lower ?? '');
	if (!isUnit && !isAdjective) return null;
	return token.lower === 'm' || token.lower === 'b' || token.lower === 'k' ? null : { first: i, end: isUnit ? at + 1 : at + 2 };
}

/** The index of the number behind "$", "US$", "Rs", where one of them stands at `i`; 0 where none does. */
function startOfAmount(tokens: readonly Token[], i: number): number {
	const token = tokens[i];
	const next = tokens[i + 1];
	if (!token || !next) return 0;
	if (SYMBOLS.has(token.text)) return i + 1;
	if (ATTACHED.test(token.text) && SYMBOLS.has(next.text) && !next.spaceBefore) return i + 2;
	return CODES.test(token.text) && token.text.length > 1 && next.kind === 'number' ? i + 1 : 0;
}

function endOfAmount(tokens: readonly Token[], number: number, limit: number): number {
	let at = number + 1;
	if (tokens[at]?.text === '-' && MAGNITUDES.test(tokens[at + 1]?.lower ?? '')) return at + 2;
	while (at < limit && MAGNITUDES.test(tokens[at]?.lower ?? '')) at++;
	return at;
}
