import { dateCases } from '../../../support/dateCases.js';

dateCases('in a post any word of time counts', [
	'@lena Long [day]duration=P1D, quiet [night]time=2021-03-17TNI',
	'Happy [weekend]date=2021-W11-WE #ferry',
	'See you [tmr]date=2021-03-18 #ferry',
	'Free food [TODAY]date=2021-03-17 at the pier #ferry',
	'FREE FOOD [NOW]date=PRESENT_REF #ferry',
	'Doors open [430pm]time=2021-03-17T16:30 #ferry',
	'[Spring]date=2021-SP is here #ferry',
	'At the pier [27.03.15]date=2015-03-27 #ferry',
	'My [future]date=FUTURE_REF is bright #ferry',
]);

dateCases('in prose it does not, nor does a tag make a post of a long sentence', [
	'Day and night meant little to weekend sailors in the valley.',
	'Spring steel and a bright future were all that the mill had.',
	'The council’s press officer, who had been asked about it by the harbour’s own paper, wrote under the tag #ferry that a night train would have to stop in the valley.',
]);
