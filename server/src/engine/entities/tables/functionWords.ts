/** Words that, capitalised, only begin a sentence or a title: never a part of a name. Names that happen to be among them ("May", "Will") are found by a name beside them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		'the a an this that these those he she it they we you i his her its their our my your who whom whose which what where when why how while as at by for from in on of to with into onto over under about after before ' +
		'during since until till although though because however meanwhile moreover furthermore also still even only just yet so if unless whether but and or nor not no never none some many most much more several both all each every ' +
		'other others another such same own than then thus hence here there now once again later earlier today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
		'august september october november december is are was were be been being has have had do does did will would can could may might shall should must let ' +
		"one two three four five six seven eight nine ten first second third last next according among amid despite per via against between through throughout without within along across behind beyond near toward towards upon off out up down back like unlike except instead rather perhaps maybe indeed yes okay oh well 's 'm 'd 'll 're 've n't n't. dont isn t etc mr. am pm a.m. p.m. vs vs. versus says said christmas easter ramadan eid thanksgiving halloween photo image picture file source related share click advertisement getty images copyright"
	).split(' '),
);
