/** Titles and offices that stand before people's names and are no part of them, in lower case. */
const TITLES = new Set(
	`admiral ambassador archbishop archduke baron baroness bishop brother captain cardinal chairman chancellor chief colonel commander commissioner congressman
congresswoman corporal count countess dame deputy director doctor dr dr. duchess duke emperor empress father general gov. governor imam judge justice king lady
lieutenant lord madam major mayor minister miss mr mr. mrs mrs. ms ms. mx mx. pastor pope premier president prince princess prof prof. professor queen rabbi rep.
representative rev. reverend saint secretary sen. senator sergeant sheikh sheriff sir sister speaker spokesman spokeswoman sultan`.split(
		/\s+/u,
	),
);

/** Whether a word is a title that stands before names. */
export function isTitle(word: string): boolean {
	return TITLES.has(word.toLowerCase());
}
