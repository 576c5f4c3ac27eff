# Numbers in words and what they count. Columns, parted by tabs: class, words, value(s).
#   number   a number word     scale  what multiplies it
#   soft     a vague amount: low and high ("-" is open)
#   hedge    words before a number: min (at least so many), max (at most), over (more than), under (less than), about, exact
#   behind   words behind a number: min, max ("or more", "or fewer")
#   unit     a measure: its name, and what one is in it (a factor)
#   prefix   a sign before a number and its unit
#   harm     a word that tells what befell those who are counted
#   noun     a counted noun that is itself a harm or has a name of its own
#   skip     a word before a number that makes it a name or a label
#   no       words for none
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
number	dozen	12
scale	hundred	100
scale	thousand	1000
scale	million	1000000
scale	billion	1000000000
scale	trillion	1000000000000
scale	m	1000000
scale	bn	1000000000
scale	lakh	100000
scale	crore	10000000
soft	dozens of	24 99
soft	dozens	24 99
soft	scores of	40 99
soft	scores	40 99
soft	hundreds of thousands of	200000 999999
soft	hundreds of thousands	200000 999999
soft	tens of thousands of	20000 99999
soft	tens of thousands	20000 99999
soft	hundreds of	200 999
soft	hundreds	200 999
soft	thousands of	2000 9999
soft	thousands	2000 9999
soft	tens of millions of	20000000 99999999
soft	millions of	2000000 9999999
soft	millions	2000000 9999999
soft	tens of	20 99
soft	a couple of	2 2
soft	a handful of	3 6
soft	a few dozen	24 60
soft	several dozen	36 99
soft	a few hundred	200 600
soft	several hundred	300 999
soft	a few thousand	2000 6000
soft	several thousand	3000 9999
soft	half a dozen	6 6
soft	half a million	500000 500000
soft	a dozen	12 12
soft	a hundred	100 100
soft	a thousand	1000 1000
soft	a million	1000000 1000000
soft	a few	2 6
soft	several	3 9
soft	a pair of	2 2
hedge	at least	min
hedge	no fewer than	min
hedge	no less than	min
hedge	not less than	min
hedge	not fewer than	min
hedge	a minimum of	min
hedge	as many as	max
hedge	as much as	max
hedge	up to	max
hedge	at most	max
hedge	a maximum of	max
hedge	no more than	max
hedge	not more than	max
hedge	more than	over
hedge	well over	over
hedge	over	over
hedge	upwards of	over
hedge	in excess of	over
hedge	above	over
hedge	fewer than	under
hedge	less than	under
hedge	under	under
hedge	below	under
hedge	nearly	about
hedge	almost	about
hedge	close to	about
hedge	about	about
hedge	around	about
hedge	some	about
hedge	roughly	about
hedge	approximately	about
hedge	an estimated	about
hedge	estimated	about
hedge	the	exact
hedge	another	exact
hedge	a further	exact
hedge	an additional	exact
hedge	all	exact
hedge	exactly	exact
hedge	only	exact
hedge	just	exact
behind	or more	min
behind	or so	about
behind	or fewer	max
behind	or less	max
behind	and more	min
unit	km	km 1
unit	kms	km 1
unit	kilometer	km 1
unit	kilometers	km 1
unit	kilometre	km 1
unit	kilometres	km 1
unit	mile	mile 1
unit	miles	mile 1
unit	mi	mile 1
unit	meter	m 1
unit	meters	m 1
unit	metre	m 1
unit	metres	m 1
unit	mm	mm 1
unit	millimeter	mm 1
unit	millimetre	mm 1
unit	centimeters	cm 1
unit	centimetres	cm 1
unit	cm	cm 1
unit	foot	foot 1
unit	feet	foot 1
unit	yard	yard 1
unit	yards	yard 1
unit	hectare	hectare 1
unit	hectares	hectare 1
unit	acre	acre 1
unit	acres	acre 1
unit	ton	ton 1
unit	tons	ton 1
unit	tonne	ton 1
unit	tonnes	ton 1
unit	kg	kg 1
unit	kilo	kg 1
unit	kilos	kg 1
unit	kilogram	kg 1
unit	kilograms	kg 1
unit	pound	pound 1
unit	pounds	pound 1
unit	liter	liter 1
unit	liters	liter 1
unit	litre	liter 1
unit	litres	liter 1
unit	barrel	barrel 1
unit	barrels	barrel 1
unit	percent	percent 1
unit	%	percent 1
unit	percentage	percent 1
unit	dollar	usd 1
unit	dollars	usd 1
unit	usd	usd 1
unit	euro	eur 1
unit	euros	eur 1
unit	eur	eur 1
unit	gbp	gbp 1
unit	rubles	rub 1
unit	roubles	rub 1
unit	rupees	inr 1
unit	dinars	dinar 1
unit	degrees	degree 1
unit	second	second 1
unit	seconds	second 1
unit	minute	minute 1
unit	minutes	minute 1
unit	hour	hour 1
unit	hours	hour 1
unit	day	day 1
unit	days	day 1
unit	week	week 1
unit	weeks	week 1
unit	month	month 1
unit	months	month 1
unit	year	year 1
unit	years	year 1
unit	decade	decade 1
unit	decades	decade 1
prefix	$	usd
prefix	us$	usd
prefix	€	eur
prefix	£	gbp
prefix	¥	jpy
harm	killed	killed
harm	dead	killed
harm	died	killed
harm	slain	killed
harm	slaughtered	killed
harm	massacred	killed
harm	murdered	killed
harm	executed	killed
harm	perished	killed
harm	killing	killed
harm	kill	killed
harm	kills	killed
harm	injured	wounded
harm	wounded	wounded
harm	hurt	wounded
harm	maimed	wounded
harm	injuring	wounded
harm	wounding	wounded
harm	captured	captured
harm	detained	captured
harm	arrested	captured
harm	capturing	captured
harm	abducted	abducted
harm	kidnapped	abducted
harm	kidnapping	abducted
harm	abducting	abducted
harm	displaced	displaced
harm	displacing	displaced
harm	fled	displaced
harm	uprooted	displaced
harm	missing	missing
harm	evacuated	evacuated
harm	infected	infected
harm	destroyed	destroyed
harm	freed	freed
harm	released	freed
harm	beheaded	killed
harm	butchered	killed
harm	gunned	killed
harm	hanged	killed
harm	lynched	killed
harm	beheading	killed
harm	butchering	killed
harm	slaughtering	killed
harm	executing	killed
harm	murdering	killed
harm	massacring	killed
harm	lynching	killed
harm	hospitalised	wounded
harm	hospitalized	wounded
harm	maiming	wounded
harm	hurting	wounded
harm	detaining	captured
harm	arresting	captured
harm	uprooting	displaced
harm	homeless	displaced
harm	evacuating	evacuated
harm	freeing	freed
harm	releasing	freed
harm	rescued	freed
harm	rescuing	freed
noun	death	killed
noun	deaths	killed
noun	fatality	killed
noun	fatalities	killed
noun	corpse	killed
noun	corpses	killed
noun	bodies	killed
noun	injury	wounded
noun	injuries	wounded
noun	casualty	casualty
noun	casualties	casualty
noun	prisoner	captured
noun	prisoners	captured
noun	hostage	hostage
noun	hostages	hostage
noun	captive	captured
noun	captives	captured
noun	detainees	captured
noun	idps	displaced
person	people
person	person
person	persons
person	civilian
person	civilians
person	soldier
person	soldiers
person	fighter
person	fighters
person	troops
person	trooper
person	troopers
person	man
person	men
person	woman
person	women
person	child
person	children
person	boy
person	boys
person	girl
person	girls
person	militant
person	militants
person	rebel
person	rebels
person	officer
person	officers
person	policeman
person	policemen
person	refugee
person	refugees
person	migrant
person	migrants
person	mercenary
person	mercenaries
person	resident
person	residents
person	villagers
person	villager
person	worker
person	workers
person	journalist
person	journalists
person	student
person	students
person	protester
person	protesters
person	demonstrators
person	insurgents
person	insurgent
person	gunman
person	gunmen
person	attackers
person	attacker
person	medics
person	doctors
person	patients
person	families
person	family
person	victim
person	victims
person	inmates
person	passengers
person	peacekeepers
person	peacekeeper
person	personnel
person	servicemen
person	conscripts
person	recruits
person	guards
person	bystanders
person	others
person	pilots
person	crew
person	residents
person	combatants
person	terrorists
person	terrorist
person	jihadists
person	jihadist
person	staff
person	nurses
person	farmers
person	herders
person	pilgrims
person	worshippers
person	shoppers
skip	article
skip	resolution
skip	section
skip	chapter
skip	page
skip	no
skip	number
skip	room
skip	flight
skip	highway
skip	route
skip	road
skip	channel
skip	brigade
skip	unit
skip	hotline
skip	dial
skip	phase
skip	camp
skip	checkpoint
skip	world war
skip	covid
skip	f
skip	su
skip	mig
skip	t
skip	g
skip	ak
skip	s
skip	m
skip	bmp
skip	btr
skip	mi
skip	ka
skip	c
skip	a
skip	b
skip	group of
no	no
no	zero
no	nobody
