import { dateCases } from '../../../support/dateCases.js';

dateCases(
	'without a publication date nothing is guessed',
	[
		'He resigned on [Wednesday]date=XXXX-WXX-3.',
		'He resigned on [March 12]date=XXXX-03-12.',
		'He resigned in [March]date=XXXX-03.',
		'He resigned [today]date=XXXX-XX-XX.',
		'He resigned [last week]date=XXXX-WXX.',
		'He resigned [last year]date=XXXX.',
		'He resigned [last month]date=XXXX-XX.',
		'He resigned [two days ago]date=XXXX-XX-XX.',
		'He resigned in [the third quarter]date=XXXX-Q3.',
		'He resigned [last summer]date=XXXX-SU.',
		'He resigned at [9 a.m.]time{XXXX-XX-XXT09:00}',
		'He resigned on [Wednesday night]time=XXXX-WXX-3TNI.',
		'He resigned on [12 March 2019]date=2019-03-12. [Two days later]date=2019-03-14 he was back.',
	],
	{},
);

dateCases(
	'what needs an anchor stays open',
	[
		'He left on [Friday]date{XXXX-WXX-5 by=underspecified from=none or=none}.',
		'He left [last Friday]date=XXXX-WXX-5.',
		'He left on [Monday of last week]date=XXXX-WXX-1.',
		'He left on [Friday night]time=XXXX-WXX-5TNI.',
		'He left on [March 12]date{XXXX-03-12 by=underspecified}.',
		'He left in [March]date=XXXX-03.',
		'He left [last March]date=XXXX-03.',
		'He left [yesterday]date=XXXX-XX-XX.',
		'He left [tonight]time=XXXX-XX-XXTNI.',
		'He left at [noon]time{XXXX-XX-XXT12:00}.',
		'He left [last week]date=XXXX-WXX.',
		'He left [last weekend]date=XXXX-WXX-WE.',
		'He left [this month]date=XXXX-XX.',
		'He left [next quarter]date=XXXX-QX.',
		'He left [this year]date=XXXX.',
		'He left [last decade]date=XXX.',
		'He left [two weeks ago]date=XXXX-WXX.',
		'He left [two months ago]date=XXXX-XX.',
		'He left [two years ago]date=XXXX.',
		'He left in [the third quarter]date=XXXX-Q3.',
		'He left in [the first half]date=XXXX-H1.',
		'He left in [the quarter]date=XXXX-QX.',
		'He left [last summer]date=XXXX-SU.',
		'He left at [Christmas]date=XXXX-12-25.',
		'He left on [Thanksgiving]date=XXXX-11-XX.',
		'He left at [Easter]date=XXXX-XX-XX.',
		'He left on [the 6th]date=XXXX-XX-06.',
		'He left on [the first Monday in May]date=XXXX-05-XX.',
		'He left in [the week of March 6]date=XXXX-WXX.',
		'He left on [Super Tuesday]date=XXXX-03-XX.',
	],
	{},
);

dateCases(
	'what states its date, or stands behind one, does not',
	[
		'He left on [March 12, 2019]date{2019-03-12 by=stated from=none}.',
		'He left on [12 March 2019]date=2019-03-12. [Two days later]date=2019-03-14 he was back.',
		'He left on [12 March 2019]date=2019-03-12. [The following week]date=2019-W12 he was back.',
		'He left in [2019]date=2019 and came back [the following year]date=2020.',
		'He left on [12 March 2019]date=2019-03-12 at [9 a.m.]time{2019-03-12T09:00} sharp.',
		'He left for [three days]duration=P3D.',
		'He leaves [every Monday]set{XXXX-WXX-1 quant=EVERY}.',
		'He is [now]date=PRESENT_REF back.',
		'He left in [the 1990s]date=199.',
		'He left at [Easter 2019]date=2019-04-21.',
	],
	{},
);

dateCases(
	'decades by name are of the twentieth century',
	["In [the '80s]date=198 he left.", "In [the '20s]date=192 he left.", "In [the '90s]date=199 he left."],
	{},
);
