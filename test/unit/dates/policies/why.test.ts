import assert from 'node:assert/strict';
import { annotate, DEFAULT_OPTIONS, loadEngine, readAnnotations } from '../../../../server/src/engine/index.js';
import { PUBLISHED } from '../../../support/dateCases.js';

const ENGINE = loadEngine({ lexicon: '' });

/** A sentence with one expression in brackets, and what a reader is told of its value. */
const CASES: readonly (readonly [string, string])[] = [
	['He left on [Thursday].', 'nearest Thursday on or before publication, 17 March 2021'],
	['He will leave on [Thursday].', 'the verb looks forward: nearest Thursday on or after publication, 17 March 2021'],
	['He left [last Friday].', 'the Friday before publication, 17 March 2021'],
	['He leaves [next Friday].', 'the Friday after publication, 17 March 2021'],
	['He leaves [this Friday].', 'the Friday nearest to publication, 17 March 2021'],
	['He left on 3 May 2019. [The following Monday] he was back.', 'the Monday after the date before it in the text, 3 May 2019'],
	['It ran from [Monday] to Friday.', 'the last Monday before the end of the range, 12 March 2021'],
	['He left on [Monday of last week].', 'the Monday of the week before that of publication, 17 March 2021'],
	['He leaves on [Friday of this week].', 'the Friday of the week of publication, 17 March 2021'],
	['He left on [March 1].', '1 March: nearest to publication, 17 March 2021'],
	['He left in [July].', 'July: nearest to publication, 17 March 2021'],
	['He will leave in [July].', 'July: the sentence looks forward, and this is nearest to publication, 17 March 2021'],
	['He has been gone since [July].', 'July: the latest before publication, 17 March 2021'],
	['It ran from [May] to July.', 'May: the last before the end of the range, 2020-07'],
	['He left on [Monday, August 3].', 'Monday falls on this day in 2020'],
	['He left in [July last year].', 'July of the year before publication'],
	['He leaves in [July next year].', 'July of the year after publication'],
	['He left in 1998, in [July of that year].', 'July of the year that the text is in'],
	['He left [last March].', 'the March before publication'],
	['He leaves [this June].', 'in the year of publication'],
	['He leaves [next March].', 'the March after publication'],
	['He left on 3 May 2019. [The following June] he was back.', 'the following June, from 2019-05-03, the date before it in the text'],
	['He left on [the 6th].', 'day 6: the latest on or before publication, 17 March 2021'],
	['He will leave on [the 6th].', 'day 6: the verb looks forward, the first on or after publication, 17 March 2021'],
	['He left on [Thursday the 4th].', 'day 4, a Thursday: the latest on or before publication, 17 March 2021'],
	['He left on 4 January 2021 and came back on [the 12th].', 'day 12: of the month that the text is in'],
	['He left [today].', 'the day of publication'],
	['He left [yesterday].', '1 day before publication, 17 March 2021'],
	['He leaves [the day after tomorrow].', '2 days after publication, 17 March 2021'],
	['He left [last week].', 'the previous ISO week from publication, 2021-03-17'],
	['He leaves [this week].', 'the ISO week of publication, 2021-03-17'],
	['He leaves [next year].', 'the next year from publication, 2021-03-17'],
	['He left on 3 May 2019. [The next day] he was back.', 'the next day from 2019-05-03, the date before it in the text'],
	['He left [two weeks ago].', '2 weeks before publication, 2021-03-17'],
	['He left [a year ago].', '1 year before publication, 2021-03-17'],
	['He left on 3 May 2019. [Two days later] he was back.', '2 days after 2019-05-03, the date before it in the text'],
	['He left [years ago].', 'how far is not said'],
	['Sales fell in [the first quarter].', 'the one nearest to publication, 2021-03-17'],
	['Sales fell in [the first half].', 'in the year of publication, 2021-03-17'],
	['Sales fell from [Q2] to Q3.', 'the last before the end of the range, 2020-Q3'],
	['Sales fell in [the quarter].', 'the last quarter completed before publication'],
	['Sales fell in the third quarter. In [the quarter] it lost staff.', 'by 2020-Q3, the quarter that the text reports on'],
	[
		'Sales fell in the third quarter from [a year earlier].',
		'the same quarter a year before 2020-Q3, the quarter that the text reports on',
	],
	['Sales fell in [the quarter] ended June 30.', 'the quarter that ended in that month'],
	['It fell in [the summer].', 'in the year of publication'],
	['It fell [last summer].', 'the one before publication'],
	['It will fall [next summer].', 'the one after publication'],
	['It fell since [the summer].', 'the one before publication'],
	['It fell on [Christmas Eve].', 'the named day: nearest to publication, 17 March 2021'],
	['It fell on [the first Monday in May].', 'that Monday of May: nearest to publication, 17 March 2021'],
	["It fell in [the '80s].", 'the latest such decade'],
	['It fell on [03/04/2022].', 'month first assumed; nothing in the article settles the order'],
	['It fell on [25/12/2021].', 'only one order makes a date'],
	['It fell on 25/12/2021 and [03/04/2022].', 'the day stands first here'],
	['It fell at [9 a.m.] sharp.', 'on the day of publication, 17 March 2021'],
	['It fell on 3 May 2019 at [9 a.m.] sharp.', 'on the last day that the text named, 3 May 2019'],
	['It fell on [3 May 2019].', 'as stated'],
	['It lasted [three days].', 'how long, not when'],
	['It rings [every day].', 'again and again'],
	['It rings [now].', 'present, past or future as such'],
	['It fell in [the week of March 1].', 'the ISO week of 2021-03-01'],
];

const OPEN_CASES: readonly (readonly [string, string])[] = [
	['He left on [Thursday].', 'Thursday; which one is open without a publication date'],
	['He left in [July].', 'July; the year is open without a publication date'],
	['He left [last summer].', 'the year is open without a publication date'],
	['He left in [the first quarter].', 'the year is open without a publication date'],
	['He left on [the 6th].', 'day 6; the month is open without a publication date'],
	['He left [last week].', 'open without a publication date'],
	['He left at [9 a.m.] sharp.', 'the day is open without a publication date'],
];

describe('why a date has its value', () => {
	for (const [marked, why] of CASES) it(`${marked} ${why}`, () => assert.equal(whyOf(marked, PUBLISHED), why));
});

describe('why a date stays open', () => {
	for (const [marked, why] of OPEN_CASES) it(`${marked} ${why}`, () => assert.equal(whyOf(marked, null), why));
});

function whyOf(marked: string, publicationDate: string | null): string | undefined {
	const text = marked.replace(/[[\]]/gu, '');
	const { dates } = readAnnotations(annotate(ENGINE, text, { ...DEFAULT_OPTIONS, ...(publicationDate && { publicationDate }) }));
	return dates.find(({ start }) => start === marked.indexOf('['))?.why;
}
