import { dateCases } from '../../../support/dateCases.js';

dateCases('a bare weekday is the latest one, publication day included', [
	'He resigned on [Wednesday]date=2021-03-17.',
	'He resigned on [Tuesday]date=2021-03-16.',
	'He resigned on [Thursday]date=2021-03-11.',
	'He said on [Friday]date=2021-03-12 that talks would go on.',
	'He resigned [Sunday]date=2021-03-14, a spokesman said.',
	"[Friday]date=2021-03-12's vote was close.",
	'He resigned on [Wed.]date=2021-03-17 at last.',
	'Until [Thursday]date=2021-03-11 they had not paid.',
	'Late on [Monday]date=2021-03-15 he resigned.',
]);

dateCases('a verb that looks forward turns a weekday', [
	'The council will meet on [Friday]date=2021-03-19.',
	"They'll meet on [Friday]date=2021-03-19.",
	'The council is scheduled to meet on [Friday]date=2021-03-19.',
	'The minister is expected in the port on [Friday morning]time=2021-03-19TMO.',
	'The council is due to meet on [Monday]date=2021-03-22.',
	'They are going to meet on [Monday]date=2021-03-22.',
	'[Friday]date=2021-03-19 will be cold.',
	'A decision may come as early as [Monday]date=2021-03-22.',
	'He said on [Friday]date=2021-03-12 that the shop will close.',
	'The shop will close, he said on [Friday]date=2021-03-12.',
	'They would meet on [Friday]date=2021-03-12, he thought.',
]);

dateCases('weekdays with a direction', [
	"He said that [Thursday]date=2021-03-11's vote was close.",
	'It was found on [3 May 2015]date=2015-05-03. On [that Thursday]date=2015-04-30 it rained.',
	'They met [last Wednesday]date=2021-03-10.',
	'They met [last Friday]date=2021-03-12.',
	'They meet [next Wednesday]date=2021-03-24.',
	'They meet [next Friday]date=2021-03-19.',
	'They meet [this Friday]date=2021-03-19.',
	'They meet [this coming Sunday]date=2021-03-21.',
]);

dateCases('past-inclusive: the latest such day, the day of publication included', [
	'The dam burst on [Wednesday]date{2021-03-17 or=2021-03-24 by=past-inclusive}.',
	'The dam burst on [Tuesday]date{2021-03-16 or=2021-03-23 from=publicationDate by=past-inclusive}.',
	'The dam burst on [Thursday]date{2021-03-11 or=2021-03-18 open=XXXX-WXX-4 by=past-inclusive}.',
	'The dam burst [Monday]date{2021-03-15 by=past-inclusive}, officials said.',
	'By [Friday]date=2021-03-12 the dam had burst.',
	'The dam burst between [Thursday]date=2021-03-11 and [Sunday]date=2021-03-14.',
	'The dam was due to open on [Friday]date=2021-03-19.',
]);

dateCases('future-cue: a verb that looks forward in the same clause', [
	'The dam will open on [Friday]date{2021-03-19 or=2021-03-12 by=future-cue}.',
	'The dam will open on [Wednesday]date{2021-03-17 by=future-cue}.',
	'The dam is set to open on [Monday]date{2021-03-22 by=future-cue}.',
	'The dam is expected to open [Sunday]date{2021-03-21 by=future-cue}.',
	'The dam is scheduled for [Thursday]date{2021-03-18 by=future-cue}.',
	'The dam is to open on [Saturday]date{2021-03-20 by=future-cue}.',
	'They plan to open the dam on [Saturday]date{2021-03-20 by=future-cue}.',
	'From as soon as [Friday]date{2021-03-19 by=future-cue} the dam may open.',
	'[Friday]date{2021-03-19 by=future-cue} will see the dam open.',
	"[Friday]date{2021-03-19 by=future-cue}'s opening will be grand.",
	'[Friday]date{2021-03-19 by=future-cue} is expected to be wet.',
	"The dam won't open until [Friday]date=2021-03-19.",
]);

dateCases('the cue is in another clause', [
	'The dam will open, officials said [Friday]date{2021-03-12 by=past-inclusive}.',
	'Officials said on [Friday]date{2021-03-12 by=past-inclusive} that the dam will open.',
	'The dam will open; on [Friday]date{2021-03-12 by=past-inclusive} it was tested.',
	'The dam was tested [Friday]date{2021-03-12 by=past-inclusive} and will open.',
	'The dam would open on [Friday]date{2021-03-12 by=past-inclusive}.',
	'Until [Monday]date{2021-03-15 by=past-inclusive} it had been shut.',
]);

dateCases('last, next, this', [
	'They met [last Wednesday]date{2021-03-10 by=last}.',
	'They met [last Thursday]date{2021-03-11 by=last or=2021-03-18}.',
	'They met [last Tuesday]date{2021-03-16 by=last}.',
	'They meet [next Wednesday]date{2021-03-24 by=next}.',
	'They meet [next Tuesday]date{2021-03-23 by=next}.',
	'They meet [next Thursday]date{2021-03-18 by=next}.',
	'They met [this Monday]date{2021-03-15 by=nearest}.',
	'They meet [this Saturday]date{2021-03-20 by=nearest}.',
	'They will meet [this Monday]date{2021-03-22 by=future-cue}.',
]);

dateCases('before-range-end: a range that ends by the policies begins before its end', [
	'They met from [Monday]date{2021-03-08 by=before-range-end from=text:2021-03-12 or=2021-03-15} to [Friday]date{2021-03-12 by=past-inclusive}.',
	'They meet [Monday]date{2021-03-08}-[Friday]date=2021-03-12.',
	'They will meet from [Monday]date{2021-03-15 by=before-range-end} to [Friday]date{2021-03-19 by=future-cue}.',
	'They met from [Thursday]date=2021-03-11 to [Sunday]date=2021-03-14.',
	'They met from [Sunday]date=2021-03-07 until [Sunday]date=2021-03-14.',
]);

dateCases(
	'near the turn of a year',
	[
		'They met on [Thursday]date=2020-12-31.',
		'They met on [Saturday]date=2021-01-02.',
		'They will meet on [Monday]date=2021-01-04.',
		'They met [last Friday]date=2021-01-01.',
	],
	{ publicationDate: '2021-01-02' },
);

dateCases('of-week: the weekday of a week that the words name', [
	'He left on [Monday of last week]date{2021-03-08 by=of-week open=XXXX-WXX-1 from=publicationDate}.',
	'He left on [Friday of last week]date{2021-03-12 by=of-week}.',
	'He left on [Monday last week]date{2021-03-08 by=of-week}.',
	'He left on [Monday of this week]date{2021-03-15 by=of-week}.',
	'He leaves on [Friday of this week]date{2021-03-19 by=of-week}.',
	'He leaves on [Tuesday of next week]date{2021-03-23 by=of-week}.',
	'He left on [Monday]date=2021-03-15, [last week]date=2021-W10 he had not.',
]);
