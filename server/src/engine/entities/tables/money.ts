const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Signs of currencies. */
export const SYMBOLS = words('$ £ € ¥ ₹ ₦ ₵ ₡ ₱ ₩ ₽ ₺ ₪ ฿ ₫ ₴ ¢');

/** What multiplies a number: "3 million", "5 crore", "20 m". */
export const MAGNITUDES = words(
	'hundred hundreds thousand thousands million millions billion billions trillion trillions mn bn m b k tn lakh lakhs crore crores',
);

/** Currencies in words, in lower case. */
export const CURRENCIES = words(
	'dollar dollars pound pounds euro euros cent cents pence yen yuan renminbi rupee rupees ruble rubles rouble roubles franc francs marks lire lira liras peso pesos real reais reals rand rands naira cedi cedis shilling shillings birr dinar dinars dirham dirhams riyal riyals rial rials won baht ringgit rupiah taka kwacha dalasi leone leones bolivar bolivars colon colones quetzal quetzales krona kronor krone kroner zloty shekel shekels tenge usd eur gbp cny rmb inr ngn kes zar jpy ugx tzs ghs cad aud',
);

/** Nationalities and the like that stand between a number and its currency: "50 US dollars". */
export const NATIONS_BEFORE_CURRENCY = words(
	'US U.S. American Canadian Australian Singapore Swiss Norwegian Swedish Danish Namibian Jamaican British Kenyan Ugandan Egyptian Indian Turkish Mexican Chilean Colombian Argentine Kuwaiti Saudi Emirati Iranian Omani Bahraini',
);

/** Codes that stand before a number: "Rs 500", "USD 5". */
export const CODES = words(
	'Rs Rs. Sh KSh Ksh Kshs KShs Shs USh TSh GHS GH GHC Tk RM RMB USD EUR GBP INR KES NGN CHF JPY ZAR UGX AED QAR PHP Sh. Shs.',
);

/** Codes that stand right before a sign: "US$5", "A$3m". */
export const ATTACHED_CODES = words('US A C CA AU HK NZ S N NT Z R Rs GH GHS TT J BZ FJ');
