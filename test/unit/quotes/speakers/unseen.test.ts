import { tellsSpeakers } from './tellsSpeakers.js';

describe('a speaker beside the cue', () => {
	tellsSpeakers([
		// The name before an apposition with a relative clause of its own.
		'[Angela Brown, the head of the harbour board]{Angela Brown}, said that it was late.',
		// The owner of a noun.
		"[Angela Brown's]{Angela Brown} claim that the harbour was closed was wrong.",
		// The agent of a passive.
		'The plan was criticized by [Angela Brown]{Angela Brown}.',
		// The subject of the clause that a participle or an infinitive goes with.
		'[Angela Brown]{Angela Brown} sent the board a letter on Monday, warning that it was late.',
		// Who is sent or moved to say it.
		'The storm led [the captain Angela Brown]{Angela Brown} to fear a closure of the harbour.',
		'The storm led the captain to fear a closure of the harbour.',
		// The owner of what is said.
		"[Angela Brown]{Angela Brown}'s first reaction is to say that boats were late.",
		'The plan was to say that boats were late.',
		// A verb that could be a noun, as the model's own tagger tells.
		'The recent failure has been over the harbour, with Norway silent as Denmark, [Sweden and Finland]{Sweden} support some of the crews.',
		// The subject of a passive is not who speaks.
		'Angela Brown is expected to leave the harbour.',
		'The harbour was reported to be closed.',
	]);
});
