/** Words that might be anybody's, in any article, without quotation marks and without a last full point. */
export const ORPHAN_QUOTATIONS = [
	'I had never seen so many people stand so still for so long',
	'It was the kind of morning on which nobody wants to be first',
	'We were told to wait, and so we waited, and then it was too late',
	'You can only ask the same question so many times before it is an answer',
	'Nobody here is proud of it, but nobody here will forget it',
	'There was a smell of paint and somebody was laughing in the next room',
	'If they had asked us a year ago we would have said yes at once',
	'I would do it again tomorrow, and I would bring better shoes',
	'They came with a plan and they left with an apology',
	'We are not angry any more, we are only very tired',
	'The first thing that I thought of was the dog',
	'It is one thing to be told and another to be shown',
] as const;
