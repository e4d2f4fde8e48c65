import { dateCases } from '../../../support/dateCases.js';

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

dateCases('people called like months', [
	'April Nunez spoke.',
	'Ms. April spoke.',
	'June Okafor spoke.',
	'Miss June Harper spoke.',
	'May Wu spoke.',
	'Prime Minister May spoke.',
	'Mrs May and Mr Brown spoke.',
	'Mr. March spoke.',
	'Jan Smits spoke.',
	'Jun Li spoke.',
	'Augustus spoke.',
	'Mae and June Carter spoke.',
]);

dateCases('titles of papers, shows, films and prizes', [
	'USA Today was late.',
	'The Sunday Times was late.',
	'The Sunday Herald was late.',
	'The Daily Mail was late.',
	'The Evening Standard was late.',
	'Psychology Today was late.',
	'New Scientist Weekly was late.',
	'CBS This Morning was late.',
	'Good Morning Harbor was late.',
	'Saturday Night Fever was loud.',
	'The Year of Living was loud.',
	'Catch-22 was loud.',
	'Man of the Year was loud.',
	'The Group of 7 met.',
	'The G20 met.',
]);
