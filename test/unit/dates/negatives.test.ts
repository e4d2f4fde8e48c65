import { dateCases } from '../../support/dateCases.js';

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

dateCases('numbers that are no dates', [
	'About 1998 people came.',
	'Some 2000 troops crossed the river.',
	'It cost $1999.',
	'It cost £2010 in all.',
	'Room 1998 was empty.',
	'Flight 1549 landed on the water.',
	'Resolution 1441 was adopted.',
	'The number is 555-1998.',
	'It scored 10:30 on the scale.',
	'They won 3-2 and 10-12.',
	'The screen has 1920:1080 dots.',
	'Version 2.10.7 is out.',
	'A crowd of 10 students came.',
	'They won 12 constructor points.',
	'He ran 1500 meters.',
	'It weighs 1800 pounds.',
	'About 3/4 of the shares were sold.',
	'A growth of 20% was seen.',
	'The bill of 1,998 pages passed.',
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

dateCases('ages are no dates', [
	'A 12-year-old boy found it.',
	'He is 45 years old.',
	'She is in her 20s.',
	'He is in his late twenties.',
	'A week of mid-twenties heat came.',
	'The 6-month-old baby slept.',
	'He died at 80 years of age.',
]);

dateCases('names that are no dates', [
	'April Nunez and June Okafor spoke.',
	'Theresa May spoke.',
	'August Wendell spoke.',
	'The USA Today report was wrong.',
	'He reads the Daily Harbor.',
	'They watched 60 Minutes at home.',
	'The Sun printed it.',
	"They heard the Nine O'Clock Bulletin.",
	'She spent her last years there.',
	'They watched Saturday Night Parade.',
	'She is Gardener of the Year again.',
	'Sat Narayan spoke.',
]);

dateCases('fractions and games', [
	'Three-quarters of them left.',
	'About three quarters of the crop was lost.',
	'They led in the first half of the match.',
]);
