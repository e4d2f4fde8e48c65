import type { CleanArticle } from '../cleanArticle.js';
import { replaceEach } from '../replaceEach.js';
import type { Slip } from '../slip.js';

/** A named speaker behind six quoted words or more. */
const NAMED =
	/(?<=["“‘][^"“”‘\n]*(?: [^"“”‘ \n]+){5,},["”’] )(?:(?<said>said|says) (?<after>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=\.)|(?<before>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?<saidLast>said|says|told)\b)/gu;
const CROWDS = ['residents', 'officials', 'witnesses', 'two neighbors', 'supporters', 'the families', 'experts', 'workers'] as const;
const OTHERS = ['Maren Oyelaran', 'Piotr Vance', 'Lucille Abara', 'Anders Quill', 'Tamsin Gold'] as const;

export const CROWD_SPEAKS: Slip = {
	name: 'a crowd is said to have spoken in chorus',
	code: 'quote-several-speakers',
	plant: (article) => instead(article, (_, i) => CROWDS[i % CROWDS.length] ?? 'residents'),
};

export const TWO_SPEAK: Slip = {
	name: 'two people are said to have spoken the same words',
	code: 'quote-several-speakers',
	plant: (article) => instead(article, (name, i) => `${name} and ${OTHERS[i % OTHERS.length]}`),
};

function instead(article: CleanArticle, speakers: (name: string, i: number) => string): readonly string[] {
	return replaceEach(article, NAMED, ({ groups, index }) => {
		const { said, after, before, saidLast } = groups ?? {};
		const name = after ?? before ?? '';
		const plural = `«${speakers(name, index)}»`;
		return said ? `${said.replace('says', 'say')} ${plural}` : `${plural} ${saidLast?.replace('says', 'say')}`;
	});
}
