import { dateCases } from '../../../support/dateCases.js';

dateCases('decades and centuries', [
	'In [the 1990s]date=199 the mill closed.',
	"In [the '80s]date=198 the mill closed.",
	'In [the eighties]date=198 the mill closed.',
	'In [the late 1980s]date{198 mod=END} the mill closed.',
	'Until [the mid-1990s]date{199 mod=MID} it ran.',
	'It was built in [the 19th century]date=18.',
	'It was built in [the twentieth century]date=19.',
	'A [19th-century]date=18 barn burned down.',
	'It was built in [the 5th century BC]date=BC04.',
]);

dateCases('decades', [
	'In [the 1880s]date=188 the canal froze.',
	"In [the '60s]date=196 and ['70s]date=197 the canal froze.",
	'In [the sixties]date=196 the canal froze.',
	'In [the 2010s]date=201 the canal dried up.',
	'In [the early 1990s]date{199 mod=START} the canal froze.',
	'In [the mid-1980s]date{198 mod=MID} the canal froze.',
	"In [the late '80s]date{198 mod=END} the canal froze.",
	'In [the late eighties]date{198 mod=END} the canal froze.',
	'[The 1970s]date=197 canal was cleaner.',
	'From [the 1960s]date=196 to [the 1980s]date=198 the canal froze.',
	'In [the 1980s]date=198 and [1990s]date=199 the canal froze.',
	'A [1950s]date=195 barge sank.',
]);

dateCases('centuries', [
	'In [the 21st century]date=20 canals are few.',
	'In [the nineteenth century]date=18 the canal was dug.',
	'In [the early 20th century]date{19 mod=START} the canal was dug.',
	'In [the mid-19th century]date{18 mod=MID} the canal was dug.',
	'In [the late 18th century]date{17 mod=END} the canal was dug.',
	'A [seventeenth-century]date=16 canal was found.',
	'In [the third century B.C.]date=BC02 a canal was dug.',
	'In [the first century AD]date=00 a canal was dug.',
	'In [the 15th]date=14 and [16th centuries]date=15 canals were dug.',
	'In [the 5th]date=BC04 and [4th centuries BC]date=BC03 canals were dug.',
	'From [the 15th]date=14 to [the 17th century]date=16 canals were dug.',
	'At [the turn of the century]date{20 mod=START} the canal was dug.',
]);
