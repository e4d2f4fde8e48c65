/** What news writes short, by the form that it writes (places of the United States above all): what it is called in full. Only forms that mean nothing else. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
	[
		'Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware Fla.=Florida Ga.=Georgia Ill.=Illinois Ind.=Indiana',
		'Kan.=Kansas Kans.=Kansas Ky.=Kentucky La.=Louisiana Md.=Maryland Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota Miss.=Mississippi Mo.=Missouri Mont.=Montana Neb.=Nebraska',
		'Nev.=Nevada N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York N.C.=North_Carolina N.D.=North_Dakota Okla.=Oklahoma Ore.=Oregon Pa.=Pennsylvania',
		'Penn.=Pennsylvania R.I.=Rhode_Island S.C.=South_Carolina S.D.=South_Dakota Tenn.=Tennessee Tex.=Texas Vt.=Vermont Va.=Virginia Wash.=Washington W.Va.=West_Virginia',
		'Wis.=Wisconsin Wyo.=Wyoming U.K.=Britain UK=Britain U.S.S.R.=Soviet_Union USSR=Soviet_Union U.A.E.=United_Arab_Emirates UAE=United_Arab_Emirates B.C.=British_Columbia Ont.=Ontario Que.=Quebec',
	]
		.join(' ')
		.split(' ')
		.map((pair): readonly [string, string] => {
			const [short = '', full = ''] = pair.split('=');
			return [short, full.replaceAll('_', ' ')];
		})
		.concat([
			['W. Va.', 'West Virginia'],
			['N. Y.', 'New York'],
			['Great Britain', 'Britain'],
			['United Kingdom', 'Britain'],
			['Fed', 'Federal Reserve'],
			['VW', 'Volkswagen'],
			['GOP', 'Republican Party'],
		]),
);
