import { tellsSpeakers } from './tellsSpeakers.js';

describe('the speakers of an interview', () => {
	describe('are its author and the one whom its introduction speaks of', () => {
		tellsSpeakers([
			'Boats and rain\n\nBy Robert Green\n\nAngela Brown builds boats in Velna. Brown spoke to us there.\n\n[Q.]{Robert Green} Why do you build boats?\n\n[A.]{Angela Brown} It rains all year.',
			'Angela Brown builds boats. Brown spoke to us in Velna, where Ruth White lives.\n\n[Q.]{nobody} Why do you build boats?\n\n[A.]{Angela Brown} My sister Ruth White does, and Ruth White is right.\n\n[Q.]{nobody} And why?\n\n[A.]{Angela Brown} It rains.',
		]);
	});

	describe('are nobody where several come in alike', () => {
		tellsSpeakers([
			'Angela Brown and Ruth White build boats in Velna.\n\n[Q.]{nobody} Why do you build boats?\n\n[A.]{nobody} It rains all year.',
			'[Q.]{nobody} Why do you build boats?\n\n[A.]{nobody} It rains all year.',
		]);
	});
});
