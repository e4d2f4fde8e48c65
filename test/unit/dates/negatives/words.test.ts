import { dateCases } from '../../../support/dateCases.js';

dateCases('words that are no dates', [
	'They may march to the sun.',
	'She sat on the second bench and met the mayor.',
	'It may fall in spring water.',
	'A wed couple sat in the sun.',
	'The second half of the game was dull.',
	'They came second, then third.',
	'The army will march on the town.',
	'He springs up, falls, and wins.',
	'The last bus was late.',
	'In the past tense it reads better.',
	'Give me a moment.',
	'The current is strong here.',
	'An electric current, he said, flows.',
	'He is a former minister and once was mayor.',
	'It has already been said, so far.',
	'Then came the rain.',
]);

dateCases('words of direction without a time', [
	"Following the vote's end, they left.",
	'The next door is open.',
	'This is the last straw.',
	'They did the same thing.',
	'It is at least as good.',
	'He said previously that it was so.',
	'The end of the road is near.',
	'The middle of the lake is deep.',
	'Early birds sing.',
	'The late king was kind.',
]);

dateCases('“may” and “march”', [
	'May I go? You may.',
	'May he rest in peace.',
	'They may march.',
	'The march on the city began.',
	'A march of 300 people began.',
	'March on, they cried.',
	'They will march in the rain.',
]);

dateCases('“second”, “minute” and “moment”', [
	'Second, it was wet.',
	'He came second in the race.',
	'Give me a second.',
	'A second term is likely.',
	'The second man left.',
	'Give me a minute of peace.',
	'A minute amount was found.',
	'The minute hand broke.',
	'The moment of truth came.',
]);

dateCases('“sun”, “sat”, “wed” and “met”', [
	'The sun rose.',
	'He sat down.',
	'They wed at last.',
	'They met at last.',
	'Sun Reyes spoke.',
	'The Met was shut.',
	'The dec was signed, and the jan was not.',
]);

dateCases('day, hour and time in phrases', [
	'The day of reckoning came.',
	'The hour of need came.',
	'Rush hour came.',
	'Day care is dear.',
	'Time of death is unknown.',
	'It was a long time.',
	'It is time to go.',
	'Every time he rang they laughed.',
	'For the first time they laughed.',
	'In no time they laughed.',
]);

dateCases('last, next, past, previous and current', [
	'The last page was torn.',
	'He lasted to the end.',
	'The next page was torn.',
	'He sat next to her.',
	'He walked past the house.',
	'The past president spoke.',
	'In the past tense it reads well.',
	'The previous owner spoke.',
	'The current was strong.',
	'At long last they left.',
]);
