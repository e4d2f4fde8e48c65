import assert from 'node:assert/strict';
import { annotate, DEFAULT_OPTIONS, loadEngine, readAnnotations } from '../../../server/src/engine/index.js';
import { check } from '../../support/marked.js';

/** Without a model, layout alone gives names away. */
const ENGINE = loadEngine({ lexicon: '' });

/** One test a line, which stands behind a headline. */
function lines(title: string, marked: readonly string[]): void {
	describe(title, () => {
		for (const line of marked) it(line, () => check(`«Ferry sinks\n\n${line}\n\nRain fell.»`, { layers: ['mentions'], engine: ENGINE }));
	});
}

lines('datelines name', [
	'[NAIROBI]location, March 3 ([Reuters]organization) - Rain fell.',
	'[JAKARTA]location - Rain fell.',
	'[PORT VILA]location ([AP]organization) — Rain fell.',
	'[ST. PETERSBURG]location, [Fla.]location ([AP]organization) — Rain fell.',
	'[SÃO PAULO]location, [Brazil]location, 5 June 2024 ([Pacific Wire]organization) – Rain fell.',
	'[SUVA]location (May 6, 2021) — Rain fell.',
	'PENCE: We will see.',
	'Nairobi is wet. Rain fell.',
	'BREAKING NEWS. Rain fell.',
]);

lines('bylines name', [
	'By [Jane Doe]person',
	'by [Jane Doe]person',
	'BY [JANE DOE]person',
	'By [Jane Doe]person and [John Roe]person',
	'By [Jane Doe]person, [John Roe]person and [Ana de la Cruz]person',
	'By [Jane Doe]person & [John Roe]person',
	'By [Pieter van der Meulen]person',
	'By [J. R. Halloway]person',
	'By [Zoë Okonjo-Brandt]person',
	'Words by [Jane Doe]person',
	'Reporting by [Jane Doe]person',
	'By [JANE DOE]person, [Associated Press]organization',
	'By [Jane Doe]person, [Reuters]organization',
	'By [Jane Doe]person, [Tribune News Service]organization',
	'By [Jane Doe]person and [John Roe]person, Staff Writers',
	'By [Jane Doe]person and [John Roe]person | Staff Writers',
	'By [Jane Doe]person, Political Editor',
	'By [Jane Doe]person, Senior Business Correspondent',
	'By [Jane Doe]person in [Nairobi]location',
	'By [Jane Doe]person in [Nairobi]location and [John Roe]person in [Port Vila]location',
	'By Staff Reporter',
	'By Our Correspondent',
	'By The [Associated Press]organization',
	'By Wednesday it had stopped.',
	'By The River',
]);

lines('photo credits name', [
	'The ferry in port. [REUTERS]organization/[Jane Doe]person',
	'The ferry in port. ([AP]organization Photo/[Jane Doe]person)',
	'The ferry in port. ([AP]organization Photo / [Jane Doe]person)',
	'The ferry in port. [Jane Doe]person/[AFP]organization via [Getty Images]organization',
	'The ferry in port. [Jane Doe]person/[Getty Images]organization',
	'The ferry in port. Photo: [Jane Doe]person/[Reuters]organization',
	'The ferry in port. [REUTERS]organization/[Jane Doe]person/File Photo',
	'The ferry in port. [Ana de la Cruz]person/[EPA]organization',
	'The ferry in port. [Bloomberg]organization/[Getty Images]organization',
	'The ferry in port. [Xinhua]organization/[Li Ming]person',
	'The ferry in port. [EPA-EFE]organization/[Jane Doe]person',
]);

lines('a slash is no credit in', [
	'Bring a coat and/or boots.',
	'The captain said he/she would wait.',
	'The server speaks TCP/IP and HTTP/2.',
	'It ran on 12/3 and again on 13/4.',
	'The AC/DC Converter was replaced.',
	'They drove 40 km/h in the A/B Test.',
	'The Marine/Coast Guard ship sank.',
	'A 9/11 Memorial was planned.',
	'See example.org/Reuters/Jane Doe for more.',
]);

describe('names that layout gives away', () => {
	it('say by which rule, and are all but sure', () => {
		const { mentions } = readAnnotations(
			annotate(ENGINE, 'Ferry sinks\n\nBy Jane Doe\n\nSUVA (AP) — Rain fell. REUTERS/John Roe\n', DEFAULT_OPTIONS),
		);
		assert.deepEqual(
			mentions.map(({ text, source }) => `${text}: ${source.rule}`),
			['Jane Doe: byline', 'SUVA: dateline', 'AP: dateline', 'REUTERS: credit', 'John Roe: credit'],
		);
		for (const { confidence } of mentions) assert.ok(confidence > 0.9);
	});

	it('do not overlap where one name could be of two credits', () => {
		check('«Ferry sinks\n\nIn port. [REUTERS]organization/[Jane Doe]person/[AFP]organization»', { layers: ['mentions'], engine: ENGINE });
	});
});
