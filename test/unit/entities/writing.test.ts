import assert from 'node:assert/strict';
import { countsOf, NO_WORDS, replaceVotes } from '../../../server/src/engine/entities/model/wordTable.js';
import { isDoubted, judgeWriting, votesOnWriting, WRITING_WORD, type Writing } from '../../../server/src/engine/entities/writing.js';
import type { Syntax } from '../../../server/src/engine/index.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

/** The words that news writes in lower case, as far as these tests are concerned. */
const ENGLISH = new Set('the boats left harbour on in rain and was mended it to of a said nobody they with call when file'.split(' '));

function judged(text: string, syntax: Syntax = 'plain'): Writing {
	return judgeWriting(tokenize(text, syntax), ({ lower }) => (ENGLISH.has(lower) ? 5 : 0));
}

describe('judgeWriting', () => {
	for (const [text, writing] of [
		['The boats left the harbour in the rain, and nobody said a thing.', 'prose'],
		['Les bateaux ont quitté le port sous une pluie fine.', 'foreign'],
		['Die Schiffe haben den Hafen bei Regen wieder verlassen dürfen.', 'foreign'],
		['Суда вышли из порта утром, когда шёл дождь.', 'foreign'],
		['Ferry Sinks Off Norland', 'unclear'],
		['THE BOATS LEFT THE HARBOUR', 'unclear'],
		['THE BOATS LEFT THE HARBOUR IN THE RAIN, AND NOBODY SAID IT WAS MENDED.', 'prose'],
		['LES BATEAUX ONT QUITTÉ LE PORT SOUS UNE PLUIE FINE, ET PERSONNE NE PARLAIT.', 'foreign'],
		['', 'unclear'],
		['港は三週間ぶりに再開した。', 'unclear'],
		['at com.example.pool.HikariPool.getConnection(HikariPool.java:213)', 'technical'],
		['return Files.lines(file).map(Reading::parse);', 'technical'],
		['In this, the License and the Licensor, a Contributor said, are as in the file of the harbour.', 'technical'],
		['The boats left with a license to file, and nobody in the harbour said it was mended.', 'prose'],
		['The boats left the harbour _ in the rain _ and nobody said a thing.', 'prose'],
		["``Nobody left the harbour in the rain,'' they said, and it was mended.", 'prose'],
		['The boats (of the harbour) left in the rain. They said it was mended.', 'prose'],
	] as const) {
		it(`finds ${writing} in "${text}"`, () => assert.equal(judged(text), writing));
	}

	it('takes code spans of Markdown for signs of code', () =>
		assert.equal(judged('They call `readGauge()` when it was mended.', 'markdown'), 'technical'));

	it('goes by the beginning of a long block', () => {
		assert.equal(judged(`${'The boats left the harbour in the rain. '.repeat(20)}${'{ x = y } '.repeat(500)}`), 'prose');
	});
});

describe('isDoubted', () => {
	const among = (own: Writing, others: readonly Writing[]): boolean => {
		const votes = [own, ...others].map((writing) => new Map([[WRITING_WORD, votesOnWriting(writing)]]));
		return isDoubted(own, countsOf(replaceVotes(NO_WORDS, [], votes).table, WRITING_WORD));
	};

	for (const [own, others, isInDoubt] of [
		['prose', [], false],
		['unclear', [], false],
		['foreign', [], true],
		['technical', [], true],
		['foreign', ['prose', 'prose'], true],
		['technical', ['prose', 'prose', 'technical'], false],
		['prose', ['foreign', 'foreign'], false],
		['unclear', ['foreign', 'foreign', 'prose'], true],
		['unclear', ['prose', 'foreign'], false],
		['prose', ['technical', 'technical', 'prose'], true],
		['unclear', ['unclear', 'unclear'], false],
	] as const) {
		it(`${isInDoubt ? 'doubts' : 'trusts'} a block that is ${own} among ${others.join(', ') || 'no others'}`, () =>
			assert.equal(among(own, others), isInDoubt));
	}
});
