import { dateCases } from '../../../support/dateCases.js';

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

dateCases('fractions and games', [
	'Three-quarters of them left.',
	'About three quarters of the crop was lost.',
	'They led in the first half of the match.',
]);

dateCases('counts', [
	'10 students came.',
	'The 10 students came.',
	'Some 1,500 people came.',
	'About 1500 people came.',
	'1984 people came.',
	'More than 2000 troops came.',
	'All 1500 staff came.',
	'It has 2000 employees.',
	'It sold 1999 copies.',
	'1984 tonnes of coal burned.',
	'It is 1800 metres high.',
	'It is 1800m high.',
	'It is 1900 kilometers long.',
	'He ran 1500 metres.',
	'At 1,600 feet it stopped.',
]);

dateCases('money and shares', [
	'It cost $2,019.',
	'It cost £2010.',
	'It cost €1990.',
	'It cost 2019 dollars.',
	'It cost 1999 pounds.',
	'It rose 2019.50 points.',
	'It rose 20%.',
	'The index closed at 2019.',
	'1/2 of them agree.',
	'A 3/4 majority agrees.',
	'50/50 it fails.',
]);

dateCases('scores and ratios', [
	'They won 3-2.',
	'They lost 21-14.',
	'She won 6-4, 7-5.',
	'They drew 1-1.',
	'It stood 10:30.',
	'The odds are 3:1.',
	'He won 10 of 12.',
	'Nine out of 10 agree.',
]);

dateCases('rooms, roads, houses and machines', [
	'Room 1998 was shut.',
	'Flight 1549 was late.',
	'Route 1950 was shut.',
	'Highway 1950 was shut.',
	'Gate 2010 was shut.',
	'He lives at 1600 Harbor Avenue.',
	'He lives at 1984 Elm Street.',
	'He lives at 221B Harbor Road.',
	'Boeing 747 jets were sold.',
	'The Peugeot 2008 was sold.',
	'Model 1911 was sold.',
	'Windows 2000 was sold.',
	'Windows 95 was sold.',
	'Area 51 was shut.',
]);

dateCases('resolutions, laws and pages', [
	'Resolution 1441 was passed.',
	'UN Resolution 1701 was passed.',
	'Section 2010 was passed.',
	'Article 50 was passed.',
	'Chapter 11 was passed.',
	'Bill 1984 was passed.',
	'Page 1998 is torn.',
	'See pages 12-18.',
	'No. 1984 is torn.',
]);

dateCases('telephones, versions, addresses and book numbers', [
	'Call 555-2019.',
	'Call 555-1998.',
	'Call (212) 555-1998.',
	'Call +44 20 7946 1958.',
	'Call 0800 1970 2010.',
	'Call 1-800-555-1999.',
	'The host is 192.168.1.1.',
	'ISBN 978-3-16-148410-0 is torn.',
	'ISBN 0-306-40615-2 is torn.',
	'See https://example.com/2019/05/03/a.',
	'Write to a2019@example.com.',
	'Read #2019 there.',
	'24/7 it rings.',
]);

dateCases('ranges of counts', ['The range 1998-1,500 is odd.', 'The range 1998-19999 is odd.']);
