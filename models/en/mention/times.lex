# Words of time. Columns, parted by tabs: class, words (folded, atoms parted by blanks: "mid - may" is three), value.
#   weekday 0 Monday .. 6     month 1..12 (":amb": also a common word or name, so it needs a date or preposition beside it)
#   abbr: month and weekday forms that a full stop may follow
#   unit day|week|month|year|hour|decade     vague: how many an unnumbered plural stands for ("in recent weeks")
#   number, ordinal: values    hedge: words before a number that make it soft    few: vague counts
#   daypart: parts of a day    clock: words that stand for a time of day
#   season 0 spring .. 3 winter
#   day: phrases for days counted from publication: offset, further days, "night" if it is one
#   feast: a Holiday     fixed: feasts on a fixed day, MM-DD
#   not: a word that, capitalised before a weekday or month, makes it a name ("Black Friday")
#   prep: prepositions that may lead an expression    before_year: words that make the four digits behind them a year
#   ahead: words that make an infinitive or participle look ahead ("due to", "scheduled for")
weekday	monday	0
weekday	tuesday	1
weekday	wednesday	2
weekday	thursday	3
weekday	friday	4
weekday	saturday	5
weekday	sunday	6
weekday_abbr	mon	0
weekday_abbr	tue	1
weekday_abbr	tues	1
weekday_abbr	wed	2
weekday_abbr	thu	3
weekday_abbr	thur	3
weekday_abbr	thurs	3
weekday_abbr	fri	4
weekday_abbr	sat	5
weekday_abbr	sun	6
month	january	1
month	february	2
month	march	3
month	april	4
month	may	5
month	june	6
month	july	7
month	august	8
month	september	9
month	october	10
month	november	11
month	december	12
month_abbr	jan	1
month_abbr	feb	2
month_abbr	mar	3
month_abbr	apr	4
month_abbr	jun	6
month_abbr	jul	7
month_abbr	aug	8
month_abbr	sep	9
month_abbr	sept	9
month_abbr	oct	10
month_abbr	nov	11
month_abbr	dec	12
unit	day	day
unit	days	day
unit	nights	day
unit	week	week
unit	weeks	week
unit	fortnight	fortnight
unit	month	month
unit	months	month
unit	year	year
unit	years	year
unit	hour	hour
unit	hours	hour
unit	decade	decade
unit	decades	decade
vague	hours	24
vague	days	7
vague	nights	7
vague	weeks	4
vague	months	3
vague	years	3
vague	decades	2
number	one	1
number	two	2
number	three	3
number	four	4
number	five	5
number	six	6
number	seven	7
number	eight	8
number	nine	9
number	ten	10
number	eleven	11
number	twelve	12
number	thirteen	13
number	fourteen	14
number	fifteen	15
number	sixteen	16
number	seventeen	17
number	eighteen	18
number	nineteen	19
number	twenty	20
number	thirty	30
number	forty	40
number	fifty	50
number	sixty	60
number	seventy	70
number	eighty	80
number	ninety	90
number	hundred	100
ordinal	first	1
ordinal	second	2
ordinal	third	3
ordinal	fourth	4
ordinal	fifth	5
ordinal	sixth	6
ordinal	seventh	7
ordinal	eighth	8
ordinal	ninth	9
ordinal	tenth	10
ordinal	eleventh	11
ordinal	twelfth	12
ordinal	thirteenth	13
ordinal	fourteenth	14
ordinal	fifteenth	15
ordinal	sixteenth	16
ordinal	seventeenth	17
ordinal	eighteenth	18
ordinal	nineteenth	19
ordinal	twentieth	20
ordinal	thirtieth	30
hedge	about
hedge	around
hedge	approximately
hedge	roughly
hedge	nearly
hedge	almost
hedge	some
hedge	over
hedge	under
hedge	more than
hedge	less than
hedge	at least
hedge	up to
hedge	at most
hedge	just over
hedge	just under
hedge	well over
hedge	close to
hedge	only
hedge	just
hedge	barely
few	a couple of	2
few	couple of	2
few	a few	3
few	few	3
few	several	4
few	a number of	4
few	many	5
few	a dozen	12
few	half a dozen	6
daypart	morning
daypart	afternoon
daypart	evening
daypart	night	night
daypart	nights	night
daypart	lunchtime
daypart	noon
daypart	midday
daypart	midnight	night
daypart	dawn
daypart	dusk
clock	noon
clock	midday
clock	midnight
clock	dawn
clock	dusk
clock	sunrise
clock	sunset
clock	daybreak
clock	nightfall
season	spring	0
season	springtime	0
season	summer	1
season	autumn	2
season	fall	2
season	winter	3
season	wintertime	3
day	the day before yesterday	-2
day	the day after tomorrow	2
day	day before yesterday	-2
day	day after tomorrow	2
day	yesterday	-1
day	today	0
day	tomorrow	1
day	tonight	0 0 night
day	overnight	-1 1 night
day	last night	-1 0 night
day	last evening	-1
day	the night before last	-2 0 night
day	the evening before last	-2
day	the day before last	-2
day	the morning before last	-2
day	this morning	0
day	this afternoon	0
day	this evening	0 0 night
day	this very day	0
day	at the time of writing	0
day	at the time of publication	0
day	earlier today	0
day	later today	0
feast	eid al fitr	eid_al_fitr
feast	eid al - fitr	eid_al_fitr
feast	eid ul - fitr	eid_al_fitr
feast	eid ul fitr	eid_al_fitr
feast	eid - al - fitr	eid_al_fitr
feast	eid el - fitr	eid_al_fitr
feast	eid - ul - fitr	eid_al_fitr
feast	id al - fitr	eid_al_fitr
feast	aid el - fitr	eid_al_fitr
feast	lebaran	eid_al_fitr
feast	eid al adha	eid_al_adha
feast	eid al - adha	eid_al_adha
feast	eid ul - adha	eid_al_adha
feast	eid - al - adha	eid_al_adha
feast	eid - ul - adha	eid_al_adha
feast	eid el - adha	eid_al_adha
feast	feast of the sacrifice	eid_al_adha
feast	feast of sacrifice	eid_al_adha
feast	tabaski	eid_al_adha
feast	kurban bayram	eid_al_adha
feast	ramadan	ramadan
feast	ramazan	ramadan
feast	ramadhan	ramadan
feast	ashura	ashura
feast	ashoura	ashura
feast	mawlid	mawlid
feast	the prophet ' s birthday	mawlid
feast	prophet muhammad ' s birthday	mawlid
feast	islamic new year	islamic_new_year
feast	easter	easter
feast	easter sunday	easter
feast	easter day	easter
feast	easter monday	easter_monday
feast	orthodox easter	orthodox_easter
feast	good friday	good_friday
feast	palm sunday	palm_sunday
feast	pentecost	pentecost
feast	pentecost sunday	pentecost
feast	christmas	christmas
feast	christmas day	christmas
feast	christmas eve	christmas_eve
feast	orthodox christmas	orthodox_christmas
feast	new year ' s day	new_year
feast	new year ' s eve	new_year_eve
feast	new year ' s	new_year
feast	nowruz	nowruz
feast	newroz	nowruz
feast	norooz	nowruz
feast	norouz	nowruz
feast	nawroz	nowruz
feast	noruz	nowruz
feast	persian new year	nowruz
feast	lunar new year	lunar_new_year
feast	chinese new year	lunar_new_year
feast	tet	lunar_new_year
feast	rosh hashanah	rosh_hashanah
feast	rosh hashana	rosh_hashanah
feast	yom kippur	yom_kippur
feast	sukkot	sukkot
feast	hanukkah	hanukkah
feast	chanukah	hanukkah
feast	passover	passover
feast	thanksgiving	thanksgiving
feast	thanksgiving day	thanksgiving
fixed	valentine ' s day	02-14
fixed	international women ' s day	03-08
fixed	april fools ' day	04-01
fixed	may day	05-01
fixed	world refugee day	06-20
fixed	bastille day	07-14
fixed	halloween	10-31
fixed	all saints ' day	11-01
fixed	all souls ' day	11-02
fixed	armistice day	11-11
fixed	remembrance day	11-11
fixed	boxing day	12-26
fixed	saint patrick ' s day	03-17
fixed	st . patrick ' s day	03-17
fixed	anzac day	04-25
fixed	epiphany	01-06
fixed	timkat	01-19
fixed	timket	01-19
fixed	meskel	09-27
fixed	enkutatash	09-11
fixed	thingyan	04-13
fixed	songkran	04-13
fixed	human rights day	12-10
not	black
not	bloody
not	ash
not	holy
not	cyber
not	super
not	man
not	shrove
not	fat
not	giving
not	maundy
not	theresa
not	princess
prep	on
prep	in
prep	at
prep	during
prep	by
prep	of
prep	over
prep	throughout
prep	within
prep	as of
before_year	in
before_year	since
before_year	of
before_year	by
before_year	until
before_year	till
before_year	during
before_year	from
before_year	before
before_year	after
before_year	throughout
before_year	early
before_year	late
before_year	mid
before_year	around
before_year	circa
before_year	year
before_year	back in
before_year	through
ahead	due
ahead	set
ahead	scheduled
ahead	expected
ahead	planned
ahead	plan
ahead	plans
ahead	planning
ahead	slated
ahead	going
ahead	about
ahead	vowed
ahead	vow
ahead	vows
ahead	agreed
ahead	agree
ahead	promised
ahead	pledged
ahead	likely
ahead	poised
ahead	ready
ahead	intends
ahead	intend
ahead	hopes
ahead	hope
ahead	wants
ahead	want
ahead	threatened
ahead	called
ahead	urged
ahead	asked
ahead	ordered
ahead	invited
ahead	bound
