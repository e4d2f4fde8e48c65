import { dateCases } from '../../../support/dateCases.js';

const HISTORY =
	'It began in [1850]date=1850. It went on in [1851]date=1851, [1852]date=1852, [1853]date=1853, [1854]date=1854, [1855]date=1855, [1856]date=1856 and [1857]date=1857. ';

dateCases('in a narrative, “at the time” is the time that the text named last', [
	`${HISTORY}At [the time]date=1857, the mill stood empty.`,
	`${HISTORY}During [this period]date=1857 the mill stood empty.`,
	`${HISTORY}At [that time]date=1857 the mill stood empty.`,
	`${HISTORY}At [the same time]date=1857 the mill stood empty.`,
	`${HISTORY}By the time the mill burnt, he was gone. This time he could travel. He ran all the time.`,
]);

dateCases('in news it says nothing', [
	'At the time the mill stood empty.',
	'During this period the mill stood empty, and at the same time he left.',
]);
