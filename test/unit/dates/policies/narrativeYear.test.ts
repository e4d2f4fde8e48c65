import { dateCases } from '../../../support/dateCases.js';

const HISTORY =
	'It began in [1850]date=1850. It went on in [1851]date=1851, [1852]date=1852, [1853]date=1853, [1854]date=1854 and [1855]date=1855. ';

dateCases('a narrative goes on in the year that it has come to', [
	`${HISTORY}In [1856]date=1856 the mill burnt. In [May]date=1856-05 it was sold.`,
	`${HISTORY}In [March 1856]date=1856-03 it was sold. A bridge was planned for [1857]date=1857. In [May]date=1856-05 it burnt.`,
	`${HISTORY}In [March 1856]date=1856-03 it was sold. The owner had hoped to open in [1858]date=1858. In [May]date=1856-05 it burnt.`,
	`${HISTORY}In [March 1856]date=1856-03 it was sold, as the house was in [1850]date=1850. In [May]date=1856-05 it burnt.`,
	`${HISTORY}In [November 1856]date=1856-11 it was sold. In [February]date=1857-02 it burnt.`,
	`${HISTORY}In [October 1856]date=1856-10 it was sold. In [August]date=1856-08 it had burnt.`,
]);
