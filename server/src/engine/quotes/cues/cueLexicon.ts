import type { CueKind } from '../quote.js';

/**
 * How far a cue is to be trusted. `sure`: it reports words wherever it governs a clause or stands at a quotation ("said"); `likely`: it does where a "that",
 * a subject and a clause show it ("believes that"); `quotation`: only at a quotation, or with "that" ("smiled").
 */
export type CueTier = 'sure' | 'likely' | 'quotation';

/** How a cue takes its content: `clause` ("said that it …"), `addressee` ("told R that it …"), `asPhrase` ("described it as …"), `call` ("called it …"). */
export type CueFrame = 'clause' | 'addressee' | 'call';

export interface CueVerb {
	readonly kind: CueKind;
	readonly tier: CueTier;
	readonly frame: CueFrame;
	readonly lemma: string;
}

interface Row extends Omit<CueVerb, 'lemma'> {
	readonly verbs: string;
}

/** The verbs of reporting, by lemma. Irregular forms: `irregularForms.ts`. */
export const CUE_VERBS: readonly Row[] = [
	{
		kind: 'speech',
		tier: 'sure',
		frame: 'clause',
		verbs:
			'say add explain announce insist argue note reply respond continue claim acknowledge warn predict recall conclude state stress suggest declare contend ' +
			'complain remark observe admit confirm concede allege assert maintain reiterate emphasize emphasise quip joke lament testify caution boast vow comment ' +
			'mention proclaim recount elaborate clarify counter opine affirm attest profess retort interject muse intone exclaim whisper mutter relate advise ' +
			'opine disclose reveal report point_out chime_in shoot_back repeat vow pledge promise threaten deny',
	},
	{ kind: 'speech', tier: 'sure', frame: 'addressee', verbs: 'tell remind assure inform notify' },
	{ kind: 'speech', tier: 'likely', frame: 'addressee', verbs: 'urge call_on' },
	{ kind: 'speech', tier: 'sure', frame: 'clause', verbs: 'call_for' },
	{ kind: 'writing', tier: 'sure', frame: 'clause', verbs: 'write tweet post retweet email text blog' },
	{
		kind: 'speech',
		tier: 'likely',
		frame: 'clause',
		verbs: 'estimate indicate imply agree demand recommend propose signal ask answer question wonder show find cite rule hint plead',
	},
	{ kind: 'speech', tier: 'quotation', frame: 'addressee', verbs: 'ask urge advise beg implore warn thank address interrupt' },
	{
		kind: 'speech',
		tier: 'quotation',
		frame: 'clause',
		verbs:
			'read shout yell cry scream chant sing laugh smile sigh nod grin shrug begin start finish offer protest plead swear snap fume gush deadpan crow ' +
			'rail mock echo sum_up volunteer counter demand quote cite stammer hiss growl bark shriek murmur mumble groan bellow demur exhort press beam cut_in pen coo wail boom blurt_out blurt holler shoot counsel prod jeer scold sneer intone roar weep sob conclude confess instruct order propose remember summarize summarise chuckle scoff sniff thunder ' +
			'toss_in pipe_up put_it ask answer inquire enquire query speculate theorize reason advertise preach pray vent rant bemoan decry tease correct',
	},
	{
		kind: 'speech',
		tier: 'sure',
		frame: 'call',
		verbs:
			'call describe dub label brand deem term denounce dismiss blast slam characterize characterise depict portray hail praise deride accuse criticize',
	},
	{
		kind: 'thought',
		tier: 'likely',
		frame: 'clause',
		verbs:
			'think believe know hope feel fear worry suspect realize realise understand doubt assume imagine figure guess reckon consider decide wish ' +
			'remember forget learn hear see dream regret trust conclude determine recognize recognise judge sense',
	},
	{ kind: 'expectation', tier: 'likely', frame: 'clause', verbs: 'expect anticipate forecast foresee' },
];

/** Sure verbs that report only with a clause: "replied to the letter" and "repeated the trick" report nothing. */
export const CLAUSE_ONLY: ReadonlySet<string> = new Set(
	(
		'add respond reply continue maintain observe repeat counter attest boast elaborate comment joke quip complain interject recall state confirm allege advise relate report muse whisper mutter ' +
		'conclude explain affirm assert contend opine retort testify caution exclaim clarify profess insist assure post text email blog retweet'
	).split(' '),
);

/** Verbs whose report may be what one means to do: "vowed to fight". */
export const WITH_INFINITIVE: ReadonlySet<string> = new Set('vow pledge promise threaten agree ask demand claim profess swear'.split(' '));
