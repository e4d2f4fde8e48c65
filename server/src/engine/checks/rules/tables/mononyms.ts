/** People who go by one name, or are so well known by it that no desk asks for the other; in lower case. */
export const MONONYMS: ReadonlySet<string> = new Set(
	'obama trump putin biden clinton bush merkel macron zelenskyy zelensky modi netanyahu erdogan thatcher reagan kennedy churchill stalin lenin hitler mao napoleon shakespeare mozart beethoven picasso rembrandt marx darwin einstein freud jesus muhammad mohammed buddha confucius plato aristotle pelé pele neymar ronaldo messi madonna adele beyoncé beyonce rihanna shakira bono sting prince cher drake eminem rafael raphael michelangelo galileo dante homer'.split(
		' ',
	),
);
