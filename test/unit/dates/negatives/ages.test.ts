import { dateCases } from '../../../support/dateCases.js';

dateCases('ages are no dates', [
	'A 12-year-old boy found it.',
	'He is 45 years old.',
	'She is in her 20s.',
	'He is in his late twenties.',
	'A week of mid-twenties heat came.',
	'The 6-month-old baby slept.',
	'He died at 80 years of age.',
]);

dateCases('ages', [
	'He is 45.',
	'He is a 45-year-old.',
	'Aged 45, he left.',
	'He is in his 40s.',
	'He is in his mid-40s.',
	'A woman in her early thirties left.',
	'She turned 30 years old.',
	'She is three months old.',
	'A nine-month-old girl left.',
	'The three-year-olds sang.',
	'Children under five years of age sang.',
	'At the age of 12 he left.',
	'He is under 18.',
	'The century-old mill burned.',
	'The decades-old mill burned.',
	'The 50-year-old mill burned.',
]);

dateCases('ages by decades', ['A man in his late forties left.', 'Women in their fifties left.', 'A man in his mid-sixties left.']);
