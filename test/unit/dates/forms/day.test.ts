import { dateCases } from '../../../support/dateCases.js';

dateCases('parts of a day', [
	'It rained [Wednesday night]time=2021-03-17TNI.',
	'It rained on [Monday morning]time=2021-03-15TMO.',
	'It rained [Tuesday afternoon]time=2021-03-16TAF.',
	'It rained on [Sunday evening]time=2021-03-14TEV.',
	'On [the night of March 3, 2019]time=2019-03-03TNI it rained.',
	'It rained on [March 3]date=2021-03-03, and [that night]time=2021-03-03TNI it froze.',
	'It rained [late Monday]date{2021-03-15 mod=END}.',
]);

dateCases('parts of a named day', [
	'It froze on [Saturday morning]time=2021-03-13TMO.',
	'It froze [Friday evening]time=2021-03-12TEV.',
	'It froze late on [Tuesday night]time=2021-03-16TNI.',
	'It froze [early Monday morning]time{2021-03-15TMO mod=START}.',
	'It froze [late Friday afternoon]time{2021-03-12TAF mod=END}.',
	'It froze on [the night of March 3]time=2021-03-03TNI.',
	'It froze on [the morning of 3 March 2019]time=2019-03-03TMO.',
	'It froze on [the evening of Saturday, March 6]time=2021-03-06TEV.',
	'It froze on [the afternoon of the 3rd of March]time=2021-03-03TAF.',
	'It froze by [Monday evening]time=2021-03-15TEV.',
	'It froze on [Christmas morning]time=2020-12-25TMO.',
	'It froze [Monday night]time=2021-03-15TNI and [Tuesday morning]time=2021-03-16TMO.',
]);

dateCases('parts of a day by its place', [
	'It froze [this morning]time=2021-03-17TMO.',
	'It froze [this afternoon]time=2021-03-17TAF.',
	'It will freeze [this evening]time=2021-03-17TEV.',
	'It froze [last night]time=2021-03-16TNI.',
	'It froze [late last night]time{2021-03-16TNI mod=END}.',
	'It froze [early this morning]time{2021-03-17TMO mod=START}.',
	'It froze [yesterday afternoon]time=2021-03-16TAF.',
	'It will freeze [tomorrow night]time=2021-03-18TNI.',
	'It will freeze [early tomorrow morning]time{2021-03-18TMO mod=START}.',
	'It froze on [3 May 2019]date=2019-05-03. [That evening]time=2019-05-03TEV it snowed.',
	'It froze on [3 May 2019]date=2019-05-03. [The next morning]time=2019-05-04TMO it snowed.',
	'It froze on [3 May 2019]date=2019-05-03. [The following night]time=2019-05-04TNI it snowed.',
	'It froze on [3 May 2019]date=2019-05-03. [The previous evening]time=2019-05-02TEV it had snowed.',
	'It froze on [3 May 2019]date=2019-05-03. [The same night]time=2019-05-03TNI it snowed.',
	'It froze on [3 May 2019]date=2019-05-03. It had snowed [the night before]time=2019-05-02TNI.',
	'It froze on [3 May 2019]date=2019-05-03. It snowed [the morning after]time=2019-05-04TMO.',
	'It froze [the night before last]time=2021-03-15TNI.',
]);

dateCases('parts of a day by their stage', [
	'A [late-afternoon]time{2021-03-17TAF mod=END} meeting ended.',
	'It ended in [mid-afternoon]time{2021-03-17TAF mod=MID}.',
]);
