const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Signs of currencies. */
export const SYMBOLS = words('$ £ € ¥ ₹ ₦ ₵ ₡ ₱ ₩ ₽ ₺ ₪ ฿ ₫ ₴ ¢');

/** What multiplies a number: "3 million", "5 crore", "20 m". */
export const MAGNITUDES = words(
	'hundred hundreds thousand thousands million millions billion billions trillion trillions mn bn m b k tn lakh lakhs crore crores',
);

/** Small numbers in words: "five cents". */
export const NUMBER_WORDS = words(
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
);

/** What stands before "of" in an amount: "tens of millions of dollars". */
export const QUANTITIES = words('tens dozens hundreds thousands millions billions trillions');

/** Currencies that mean something else behind a small number: "2 won the first set". */
export const OTHER_MEANING = words('won marks leone');

/** What stands before the "p" of a screen's lines: "720p". */
export const SCREEN_LINES = words('144 240 360 480 576 720');

/** Where such words stand near them, pounds are weighed. */
export const WEIGHING = words(
	'weigh weighs weighed weighing weight tall lost gained kg kgs kilos kilograms kilogram lift lifted lifting bench heavy',
);

/** Currencies in words, in lower case. */
export const CURRENCIES = words(
	'dollar dollars pound pounds euro euros cent cents pence yen yuan renminbi rupee rupees ruble rubles rouble roubles franc francs marks lire lira liras peso pesos reais rand rands naira cedi cedis shilling shillings birr dinar dinars dirham dirhams riyal riyals rial rials won baht ringgit rupiah taka kwacha dalasi leone leones bolivar bolivars colones quetzal quetzales krona kronor krone kroner zloty shekel shekels tenge usd eur gbp cny rmb inr ngn kes zar jpy ugx tzs ghs cad aud',
);

/** Nationalities and the like that stand between a number and its currency: "50 US dollars". */
export const NATIONS_BEFORE_CURRENCY: ReadonlySet<string> = new Set([
	...words(
		'US U.S. American HK Canadian Australian Singapore Singaporean Swiss French Belgian Malaysian Taiwanese Japanese Chinese Tanzanian Zimbabwean Zambian Bermudian Swazi Liberian Guyanese Fijian Nepalese Pakistani Dominican Cuban Uruguayan Philippine Iraqi Jordanian Tunisian Algerian Libyan Serbian Czech Danish Icelandic Lebanese Syrian Sudanese Somali Rwandan Burundian Congolese Russian Belarusian Ukrainian Moroccan Qatari Bruneian Barbadian Bahamian Namibian Ghanaian Nigerian Norwegian Swedish Jamaican British Kenyan Ugandan Egyptian Indian Turkish Mexican Chilean Colombian Argentine Kuwaiti Saudi Emirati Iranian Omani Bahraini',
	),
	'Hong Kong',
	'New Zealand',
	'New Taiwan',
	'South African',
	'South Korean',
	'Saudi Arabian',
]);

/** Codes that stand before a number: "Rs 500", "USD 5". */
export const CODES = words(
	'Rs Rs. dlrs LE Sh KSh Ksh Kshs KShs Shs USh TSh GHS GH GHC Tk RM RMB USD EUR GBP INR KES NGN CHF JPY ZAR UGX AED QAR PHP Sh. Shs.',
);

/** Codes that stand right before a sign: "US$5", "A$3m". */
export const ATTACHED_CODES = words('US U.S. HK COP MX A C CA AU HK NZ S N NT Z R Rs GH GHS TT J BZ FJ');
