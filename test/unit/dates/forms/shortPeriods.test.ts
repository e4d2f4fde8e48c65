import { dateCases } from '../../../support/dateCases.js';

dateCases('Q, H and FY', [
	'Sales rose in [Q3]date=2020-Q3.',
	'Sales rose in [Q3 2020]date=2020-Q3.',
	'Sales rose in [Q3 of 2020]date=2020-Q3.',
	'Sales rose in [Q3, 2020]date=2020-Q3.',
	'Sales rose in [2020 Q3]date=2020-Q3.',
	'Sales rose in [3Q 2020]date=2020-Q3.',
	'Sales rose in [H1 2020]date=2020-H1.',
	'Sales rose in [H1]date=2021-H1.',
	'Sales rose in [1H 2020]date=2020-H1.',
	'Sales rose in [FY 2020]date=2020.',
	'Sales rose in [FY2020]date=2020.',
	'Sales rose in [FY20]date=2020.',
	'[Q4 2020]date=2020-Q4 sales rose.',
	'Sales rose from [Q2]date=2020-Q2 to [Q3]date=2020-Q3.',
]);

dateCases('letters that are no periods', ['The Audi Q3 was sold.', 'An H1 visa is dear.', 'A Q2 badge was found.', 'The h1 tag was lost.']);
