import { dateCases } from '../../../support/dateCases.js';

dateCases('present, past and future as such', [
	'It rains [now]date=PRESENT_REF.',
	'It is [currently]date=PRESENT_REF wet.',
	'It rained [recently]date=PAST_REF.',
	'In [recent years]date=PAST_REF it rained.',
	'In [the coming months]date=FUTURE_REF it will rain.',
	'In [the near future]date=FUTURE_REF it will rain.',
	'In [the future]date=FUTURE_REF it will rain.',
	'In [the past]date=PAST_REF it rained.',
	'It is dry at [the moment]date=PRESENT_REF.',
	'It is dry [right now]date=PRESENT_REF.',
	'It is dry [these days]date=PRESENT_REF.',
	'In [the years ahead]date=FUTURE_REF it will rain.',
]);

dateCases('the present', [
	'[Now]date=PRESENT_REF it is quiet.',
	'It is quiet [now]date=PRESENT_REF.',
	'It is quiet for [now]date=PRESENT_REF.',
	'Until [now]date=PRESENT_REF it was quiet.',
	'By [now]date=PRESENT_REF it is quiet.',
	'It is quiet [right now]date=PRESENT_REF.',
	'It is quiet [just now]date=PRESENT_REF.',
	'[Nowadays]date=PRESENT_REF it is quiet.',
	'It is [currently]date=PRESENT_REF quiet.',
	'It is quiet [at present]date=PRESENT_REF.',
	'It is quiet [at the present time]date=PRESENT_REF.',
	'It is quiet at [the moment]date=PRESENT_REF.',
	'The [current]date=PRESENT_REF quiet is odd.',
	'[These days]date=PRESENT_REF it is quiet.',
]);

dateCases('the past', [
	'It was quiet [recently]date=PAST_REF.',
	'It was [recently]date=PAST_REF quiet.',
	'[Most recently]date=PAST_REF it was quiet.',
	'A [recent]date=PAST_REF quiet was odd.',
	'In [the recent past]date=PAST_REF it was quiet.',
	'In [the past]date=PAST_REF it was quiet.',
	'In [recent weeks]date=PAST_REF it was quiet.',
	'In [recent months]date=PAST_REF it was quiet.',
	'In [past years]date=PAST_REF it was quiet.',
]);

dateCases('the future', [
	'In [the future]date=FUTURE_REF it is quiet.',
	'In [the near future]date=FUTURE_REF it is quiet.',
	'In [the foreseeable future]date=FUTURE_REF it is quiet.',
	'In [the coming weeks]date=FUTURE_REF it is quiet.',
	'In [coming days]date=FUTURE_REF it is quiet.',
	'In [the years to come]date=FUTURE_REF it is quiet.',
	'In [the days ahead]date=FUTURE_REF it is quiet.',
]);

dateCases('words that only lean on a time', [
	'Future quiet is likely.',
	'It was then quiet.',
	'It is quiet so far.',
	'It is still quiet.',
	'It is already quiet.',
	'It was once quiet.',
	'Since then it is quiet.',
	'Eventually it is quiet.',
	'Meanwhile it is quiet.',
	'It is quiet anyway, now that they left.',
]);
