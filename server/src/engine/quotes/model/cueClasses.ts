import { inflect } from '../cues/verbForms.js';

/** A group of words that can be, or belong to, a cue: verbs by lemma, whose forms follow by rule; nouns, whose plurals do; and words as they are. */
interface CueClass {
	readonly verbs?: string;
	readonly nouns?: string;
	readonly words?: string;
}

/** The groups, by what kind of act or state they name; a word's group is the first that has it. Their order is the models'. */
const CUE_CLASSES: readonly CueClass[] = [
	{
		verbs:
			'say tell add explain announce declare state assert contend maintain claim argue insist note remark observe comment mention point reply respond answer retort counter continue conclude acknowledge admit concede confess confirm deny dispute rebut reiterate repeat stress emphasize emphasise underscore underline affirm reaffirm attest testify vouch disclose reveal divulge report relate recount recall describe clarify elaborate proclaim profess opine quip joke muse lament complain grumble gripe boast brag exclaim whisper mutter murmur shout yell scream cry chant chide intone preach lecture speak talk discuss address reference cite quote read sum hint imply insinuate intimate allude signal suggest propose posit theorize speculate warn caution advise counsel remind inform notify brief assure reassure promise vow pledge swear guarantee threaten',
	},
	{ verbs: 'write tweet retweet post blog email e-mail text message publish pen editorialize headline caption type' },
	{
		verbs:
			'ask question inquire enquire query wonder request urge demand order instruct command direct tell beg plead implore beseech call invite encourage exhort press push pressure lobby petition appeal summon prompt dare challenge forbid prohibit ban permit allow authorize approve require recommend advocate',
	},
	{
		verbs:
			'accuse blame criticize criticise condemn denounce decry deride mock ridicule taunt scorn slam blast rip bash hammer lambaste assail attack rebuke reprimand scold chastise castigate excoriate disparage belittle dismiss reject repudiate disavow disown renounce praise laud applaud commend hail tout extol compliment congratulate thank credit salute endorse back support oppose favor favour champion defend justify excuse apologize apologise call label dub brand deem term characterize characterise portray depict paint cast compare liken equate',
	},
	{
		verbs:
			'think believe know understand consider suppose assume presume reckon guess figure imagine suspect doubt feel judge regard view perceive conceive realize realise recognize recognise remember forget conclude determine decide agree disagree concur accept see find hold trust',
	},
	{
		verbs:
			'hope fear worry wish want desire prefer like love hate loathe dislike despise resent regret enjoy admire respect envy care mind dread welcome appreciate bemoan mourn fret relish bristle balk seethe fume rage',
	},
	{
		verbs:
			'plan intend mean aim seek try attempt strive agree decide resolve choose opt elect vow refuse decline consent commit promise pledge threaten prepare hesitate offer volunteer consider contemplate weigh mull ponder debate negotiate vote rule',
	},
	{ verbs: 'expect anticipate predict forecast foresee project estimate envision envisage await calculate bet' },
	{
		verbs:
			'hear learn discover see watch notice witness read realize observe sense overhear uncover detect show indicate demonstrate suggest prove document illustrate reflect reveal',
	},
	{
		nouns:
			'statement claim assertion allegation accusation charge argument contention comment remark reply response answer declaration announcement admission confession acknowledgement denial rebuttal insistence suggestion hint warning caution threat promise pledge vow assurance guarantee criticism condemnation denunciation attack rebuke praise endorsement apology complaint objection protest demand request call plea appeal question query message letter tweet post email report testimony speech interview memo note quote word rhetoric narrative story account description characterization recommendation advice instruction order command proposal',
	},
	{
		nouns:
			'belief view opinion thought idea notion conviction position stance sense feeling impression perception understanding assumption suspicion doubt skepticism scepticism confidence faith concern worry fear anxiety hope wish desire expectation prediction forecast estimate assessment judgment judgement conclusion finding verdict ruling assertion support opposition approval disapproval anger outrage frustration disappointment dismay surprise regret enthusiasm eagerness interest reluctance willingness readiness preference respect contempt disdain',
	},
	{
		nouns:
			'plan intention intent decision choice effort attempt goal aim agreement deal commitment resolution determination refusal vote bid push move proposal',
	},
	{
		words:
			'confident convinced certain sure afraid worried hopeful concerned skeptical sceptical doubtful optimistic pessimistic adamant clear unclear glad happy pleased proud sorry sad angry furious upset frustrated disappointed surprised shocked stunned outraged excited eager willing unwilling reluctant ready determined committed opposed supportive critical aware unaware grateful thankful wary fearful nervous anxious interested uncertain unsure ashamed embarrassed amazed delighted disgusted appalled alarmed puzzled',
	},
	{ words: 'according accordingly allegedly reportedly supposedly purportedly per' },
];

const CLASS_OF = classesOf();

/** The number of the class of a word in lower case, from 1; 0: none. */
export function cueClassOf(lower: string): number {
	return CLASS_OF.get(lower) ?? 0;
}

function classesOf(): ReadonlyMap<string, number> {
	const classOf = new Map<string, number>();
	CUE_CLASSES.forEach(({ verbs, nouns, words }, i) => {
		const put = (word: string) => {
			if (!classOf.has(word)) classOf.set(word, i + 1);
		};
		for (const lemma of verbs?.split(' ') ?? []) for (const { text } of inflect(lemma)) put(text);
		for (const noun of nouns?.split(' ') ?? []) {
			put(noun);
			put(/[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);
		}
		for (const word of words?.split(' ') ?? []) put(word);
	});
	return classOf;
}
