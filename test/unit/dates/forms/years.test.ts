import { dateCases } from '../../../support/dateCases.js';

dateCases('years', [
	'In [1998]date=1998 the mill closed.',
	'The [1998]date=1998 fire destroyed it.',
	'He left (in [1957]date=1957) and never came back.',
	'By [2030]date=2030 the river will be clean.',
	"The class of [1998]date=1998's reunion was loud.",
	"In ['98]date=1998 the mill closed.",
	'In [nineteen ninety-eight]date=1998 the mill closed.',
	'Before [the year 2000]date=2000 no one asked.',
	'The town was founded in [1412]date=1412.',
	'The wall fell in [480 BC]date=BC0480.',
	'The war ran from [499]date=BC0499 to [493 BC]date=BC0493.',
	'The war of [1775]date=1775-[1780]date=1780 was long.',
	'She served from [2015]date=2015 to [2019]date=2019.',
	'Profits fell in [fiscal 2019]date=2019.',
	'Profits fell in [fiscal year 2019]date=2019.',
]);

dateCases('years that stand alone', [
	'The mill closed in [2019]date=2019.',
	'The mill of [1875]date=1875 stands.',
	'Since [1999]date=1999, the mill is shut.',
	'From [2010]date=2010 until [2014]date=2014 the mill ran.',
	'The mill ([1901]date=1901) stands.',
	'It was the wettest summer since [1976]date=1976, they said.',
	'The [2016]date=2016 flood took the mill.',
	'[The year 1984]date=1984 was dry.',
	'In [the year 1348]date=1348 the plague came.',
	'In [1066]date=1066 the mill stood.',
	'The mill opened in [1605]date=1605.',
	'The mill closed in [nineteen seventy-four]date=1974.',
	"Of ['68]date=1968 and its songs he said nothing.",
	"Until ['91]date=1991 the mill ran.",
	'Prices fell back to [1990]date=1990 levels.',
	'In [1984]date=1984 Wall Street fell.',
]);

dateCases('years in ranges', [
	'The mill ran [2019]date{2019}-[21]date=2021.',
	'The mill ran [2019]date=2019–[21]date=2021.',
	'The mill ran from [1998]date{1998}-[2003]date=2003.',
	'The mill ran from [1998]date=1998–[2003]date=2003.',
	'The [2019]date{2019}/[20]date=2020 season was short.',
	'The [1999]date{1999}-[00]date=2000 season was short.',
	'The mill ran ([1914]date{1914}-[18]date=1918).',
	'The mill ran between [1998]date=1998 and [2003]date=2003.',
	'The mill ran from [1998]date=1998 through [2003]date=2003.',
	'In [1998]date=1998 and [1999]date=1999 the mill ran.',
	'In [1998]date=1998, [1999]date=1999 and [2001]date=2001 the mill ran.',
	'The [2020]date{2020}-[21]date=2021 fiscal year was dry.',
]);

dateCases('years before and after Christ', [
	'The wall fell in [480 B.C.]date=BC0480 after all.',
	'The wall fell in [44 BCE]date=BC0044 after all.',
	'The wall fell in [3000 BC]date=BC3000.',
	'The wall fell [around 300 BC]date{BC0300 mod=APPROX}.',
	'The wall stood from [264]date=BC0264 to [241 BC]date=BC0241.',
	'The wall stood [264]date{BC0264}-[241 BC]date=BC0241.',
	'The wall fell on [15 March 44 BC]date=BC0044-03-15.',
	'The wall fell on [March 15, 44 BC]date=BC0044-03-15.',
	'The wall fell in [March 44 BC]date=BC0044-03.',
	'In [AD 79]date=0079 the wall fell.',
	'In [79 AD]date=0079 the wall fell.',
	'In [A.D. 79]date=0079 the wall fell.',
	'The wall fell in [1066 AD]date=1066.',
]);
