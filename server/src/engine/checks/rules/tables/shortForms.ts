/** First names and what they are short for, where the two do not begin alike: "chuck charles". */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
	(
		'chuck charles,charlie charles,bill william,billy william,will william,liam william,bob robert,bobby robert,dick richard,rick richard,ted edward,ned edward,ted theodore,jim james,jimmy james,jack john,johnny john,hank henry,harry henry,' +
		'tony anthony,ed edward,peggy margaret,meg margaret,maggie margaret,liz elizabeth,beth elizabeth,betty elizabeth,betsy elizabeth,lisa elizabeth,libby elizabeth,kate catherine,kathy catherine,kitty katherine,polly mary,molly mary,' +
		'sally sarah,nancy ann,annie ann,nan ann,tina christina,gus august,bert albert,al albert,lex alexander,sandy alexander,sandy sandra,sasha alexander,drew andrew,larry lawrence,fred alfred,mick michael,mike michael,nick dominic,tom thomas,' +
		'gene eugene,bernie bernard,jerry gerald,jerry jeremiah,jeff geoffrey,joe giuseppe,pepe jose,pepe josé,paco francisco,pancho francisco,nacho ignacio,lola dolores,vlad wladimir,zhenya evgeny,misha mikhail,kolya nikolai,vanya ivan'
	).split(','),
);
