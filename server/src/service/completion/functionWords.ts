/** Words that begin sentences, whole: who has written one of them is not about to write a name. In lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		'a about after again all also although among an and another any are as at be because been before both but by can could did do does during each either even every few for from ' +
		'get go had has have he her here hers him his how i if in instead into is it its just last let like many may me more most much my neither next no nor not now of off on once one only ' +
		'or other others our out over per perhaps she should since so some still such than that the their them then there these they this those though through to today too two under until up ' +
		'us very was we were what when where whether which while who whom whose why will with without would yes yet you your'
	).split(' '),
);
