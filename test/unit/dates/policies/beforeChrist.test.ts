import { dateCases } from '../../../support/dateCases.js';

dateCases('years before Christ are counted from like any other', [
	'In [490 BC]date=BC0490 they came; [the following year]date=BC0489 they left.',
	'In [490 BC]date=BC0490 they came; [ten years later]date=BC0480 they came again.',
	'It froze in [the winter of 480 BC]date=BC0480-WI.',
	'It froze on [15 March 44 BC]date=BC0044-03-15.',
	'The war of [499]date=BC0499-[493 BC]date=BC0493 was long.',
	'In [AD 79]date=0079 it rained ash; [the following year]date=0080 it was cold.',
]);
