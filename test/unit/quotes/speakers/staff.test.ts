import { tellsSpeakers } from './tellsSpeakers.js';

describe("somebody's people as a speaker", () => {
	describe('are an organization, not the one whose people they are', () => {
		tellsSpeakers([
			'Angela Brown came on Monday. [The Brown campaign]{Brown campaign} said that boats were late.',
			"[Angela Brown's campaign]{Brown campaign} said that boats were late.",
			'[The Okonkwo administration]{Okonkwo administration} said that boats were late.',
			'[A spokeswoman for the Brown campaign]{nobody} said that boats were late.',
			'[Brown campaign manager Robert Green]{Robert Green} said that boats were late.',
			'[The administration]{nobody} said that boats were late.',
		]);
	});

	describe('are known again by a word or a pronoun', () => {
		tellsSpeakers([
			'[The Brown campaign]{Brown campaign} said that boats were late. It rained. [The campaign]{Brown campaign} said that it was cold.',
			'[The Brown campaign]{Brown campaign} said that boats were late. [It]{Brown campaign} said that it was cold.',
			'Angela Brown left on Monday. [Her campaign]{Brown campaign} said that boats were late.',
			'Angela Brown left on Monday. [His campaign]{nobody} said that boats were late.',
			'[Angela Brown’s campaign]{Brown campaign} said that boats were late. It rained. [The Brown team]{Brown campaign} said that it was cold.',
		]);
	});
});
