/** What kind of act attributes a quote: "said", "wrote", "believes", "expects". */
export type CueKind = 'speech' | 'writing' | 'thought' | 'expectation';
