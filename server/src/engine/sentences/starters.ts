/** Words that typically begin a sentence and are no names: after "the U.S." they show that a sentence has ended. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
	(
		'the a an this that these those he she it they we you i his her its their our my there here but and or yet so if when while as at by for from in on of to with ' +
		'after before during since although though because however meanwhile also still no not some many most several both all each every other another what who why how where ' +
		'one two three last next now then earlier later under over among according asked despite among officials police'
	).split(' '),
);
