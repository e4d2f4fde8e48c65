import { dateCases } from '../../../support/dateCases.js';

dateCases('early, mid and late', [
	'In [early March]date{2021-03 mod=START} it thawed.',
	'In [early 2019]date{2019 mod=START} it thawed.',
	'In [late 2019]date{2019 mod=END} it thawed.',
	'In [mid-2019]date{2019 mod=MID} it thawed.',
	'In [mid-March]date{2021-03 mod=MID} it thawed.',
	'In [mid March]date{2021-03 mod=MID} it thawed.',
	'In [late June 2019]date{2019-06 mod=END} it thawed.',
	'It thawed [late Monday]date{2021-03-15 mod=END}.',
	'It thawed [early Saturday]date{2021-03-13 mod=START}.',
	'It thawed [late last month]date{2021-02 mod=END}.',
	'It thawed [early last year]date{2020 mod=START}.',
	'It will thaw [late next week]date{2021-W12 mod=END}.',
	'It thawed [earlier this year]date{2021 mod=START}.',
	'It thawed [earlier this month]date{2021-03 mod=START}.',
	'It will thaw [later this week]date{2021-W11 mod=END}.',
	'It thawed [early in 2019]date{2019 mod=START}.',
	'It thawed [late in the year]date{2021 mod=END}.',
]);

dateCases('the ends and the middle of something', [
	'At [the end of March]date{2021-03 mod=END} it thawed.',
	'At [the end of 2019]date{2019 mod=END} it thawed.',
	'At [the beginning of 2019]date{2019 mod=START} it thawed.',
	'By [the end of June]date{2021-06 mod=END} it will thaw.',
	'By [the end of the decade]date{202 mod=END} it will thaw.',
	'In [the middle of 2019]date{2019 mod=MID} it thawed.',
	'In [the middle of the week]date{2021-W11 mod=MID} it thawed.',
	'At [the start of last year]date{2020 mod=START} it thawed.',
	'At [the close of 1999]date{1999 mod=END} it thawed.',
	'At [the end of last week]date{2021-W10 mod=END} it thawed.',
	'In [the early part of the year]date{2021 mod=START} it thawed.',
	'In [the latter part of 1944]date{1944 mod=END} it thawed.',
]);

dateCases('what is early or late otherwise', [
	'The late Mr. Okafor was kind.',
	'Early voting began.',
	'A mid-size car passed.',
	'The end of the line is here.',
	'The end of the war came.',
	'Later they left.',
]);
