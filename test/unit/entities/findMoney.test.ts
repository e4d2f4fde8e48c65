import { loadEngine } from '../../../server/src/engine/index.js';
import { check } from '../../support/marked.js';

/** Amounts need no model. */
const ENGINE = loadEngine({ lexicon: '' });

/** One test a line, in which all amounts are marked. */
function lines(title: string, marked: readonly string[]): void {
	describe(title, () => {
		for (const line of marked) it(line, () => check(`«Rain fell.\n\n${line}»`, { layers: ['mentions'], engine: ENGINE }));
	});
}

lines('amounts are', [
	'It cost [$5]money, not [$1,284.50]money.',
	'It cost [$1.5bn]money, [£800m]money or [€3 billion]money.',
	'It cost [US$5]money, [A$3m]money or [HK$20 million]money.',
	'It cost [Rs 500 crore]money or [USD 5]money.',
	'It cost [2 million euros]money or [50 US dollars]money or [12 million Hong Kong dollars]money.',
	'They lost [billions of dollars]money, [tens of millions of yuan]money and [hundreds of pounds]money.',
	'It cost [five cents]money, then [twenty-two dollars]money.',
	'It is [$12-14 billion]money or [5,000–6,000 baht]money a year.',
	'They made [$3.18-$3.81]money a day.',
	'A [336-million-ringgit]money plan, a [$2-billion]money one and a [trillion-dollar]money one failed.',
	'It cost [30€]money, or [50p]money.',
	'They paid [50 pounds]money for it.',
	'It was [$10 million dollars]money then.',
	'It rose by [3,000 won]money.',
	'He spent [a million dollars]money, and then [$20]money more.',
	'The fare is [22 euro cents]money.',
]);

lines('amounts are not', [
	'Some 30 percent of 12 ships sank.',
	'The club won 2, and then 2 won the first set.',
	'He is tall and weighs 236 pounds.',
	'She bought 5 pounds of flour.',
	'The screen has 720p and 1080p.',
	'She scored 90 marks.',
	'The dollar fell, and so did the euro.',
	'A catch of 1,300 pounds (600 kgs) was landed.',
	'At number 8 Rand Paul spoke.',
	'They saw Million Dollar Harbour.',
	'One of the dollars was torn.',
	'They met at COP 27 in May.',
	'A hundred people came, and five left.',
]);
