import { dateCases } from '../../../support/dateCases.js';

dateCases('so long ago', [
	'The vote is [two weeks away]date=2021-W13.',
	'It rained [a week or so ago]date=2021-W10.',
	'It rained [three days ago]date=2021-03-14.',
	'It rained [a month ago]date=2021-02.',
	'It rained [six months ago]date=2020-09.',
	'It rained [two years ago]date=2019.',
	'It rained [about two years ago]date{2019 mod=APPROX}.',
	'It rained [a decade ago]date=201.',
	'It rained [several years ago]date=PAST_REF.',
	'It rained [a few weeks ago]date=PAST_REF.',
	'It rained [years ago]date=PAST_REF.',
	'It will rain [two days from now]date=2021-03-19.',
]);

dateCases('so long ago', [
	'It was dry [a week ago]date=2021-W10.',
	'It was dry [10 days ago]date=2021-03-07.',
	'It was dry [three months ago]date=2020-12.',
	'It was dry [a year ago]date=2020.',
	'It was dry [two decades ago]date=200.',
	'It was dry [a century ago]date=19.',
	'It was dry [a fortnight ago]date=2021-W09.',
	'It was dry [50 years ago]date=1971.',
	'It was dry [a year and a half ago]date=2019-09.',
	'It was dry [two and a half years ago]date=2018-09.',
	'It was dry [a couple of years ago]date{2019 mod=APPROX}.',
	'It was dry [half an hour ago]date=2021-03-17.',
	'It was dry [two hours ago]date=2021-03-17.',
	'It was dry [decades ago]date=PAST_REF.',
	'It was dry [hundreds of years ago]date=PAST_REF.',
	'It was dry [many months ago]date=PAST_REF.',
	'It was dry [more than a year ago]date{2020 mod=MORE_THAN}.',
	'It was dry [almost a decade ago]date{201 mod=APPROX}.',
	'It was dry [nearly 40 years ago]date{1981 mod=APPROX}.',
	'It was dry [less than a week ago]date{2021-W10 mod=LESS_THAN}.',
	'It was dry [at least two years ago]date{2019 mod=EQUAL_OR_MORE}.',
	'It was dry just [two years ago]date=2019.',
	'It was dry exactly [one year ago]date=2020.',
	'It was dry [two or three weeks ago]date=2021-W09.',
	'It was dry [10 to 15 years ago]date=2011.',
]);

dateCases('so long from now', [
	'It will be dry [two weeks from now]date=2021-W13.',
	'It will be dry [a month from today]date=2021-04.',
	'It will be dry [three days hence]date=2021-03-20.',
	"It will be dry in [three days' time]date=2021-03-20.",
	'It will be dry in [two weeks’ time]date=2021-W13.',
	"It will be dry in [a year's time]date=2022.",
	'The vote is [a month away]date=2021-04.',
]);

dateCases('so long before or after the date before it', [
	'It was found on [3 May 2019]date=2019-05-03. [A week later]date=2019-W19 it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [Two weeks later]date=2019-W20 it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [Three months later]date=2019-08 it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [A year later]date=2020 it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [Ten years later]date=2029 it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [Four days earlier]date=2019-04-29 it was there.',
	'It was found on [3 May 2019]date=2019-05-03. [Two months before]date=2019-03, it was there.',
	'It was found on [3 May 2019]date=2019-05-03. [Two days previously]date=2019-05-01 it was there.',
	'It was found on [3 May 2019]date=2019-05-03. [The year before]date=2018, it was there.',
	'It was found on [3 May 2019]date=2019-05-03. It was gone [the day after]date=2019-05-04.',
	'It was found on [3 May 2019]date=2019-05-03. [Two days afterwards]date=2019-05-05 it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [Hours later]date=FUTURE_REF it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [A few days later]date=FUTURE_REF it was gone.',
	'It was found on [3 May 2019]date=2019-05-03. [Several months earlier]date=PAST_REF it was there.',
	'It was found on [3 May 2019]date=2019-05-03. [More than two years later]date{2021 mod=MORE_THAN} it was gone.',
	'It was found in [1998]date=1998. [A decade later]date=200 it was gone.',
	'It was found in [May 1998]date=1998-05. [Two months later]date=1998-07 it was gone.',
]);

dateCases('before and after an event it is how long', [
	'The wall fell [three days]duration=P3D after the vote.',
	'The wall fell [two weeks]duration=P2W before the fair.',
	'The wall fell [nearly a year]duration{P1Y mod=APPROX} after the storm.',
]);
