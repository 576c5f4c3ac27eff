# Words that say that somebody says something. Columns, parted by tabs: class, lemma, signature, irregular forms.
#   verb    signature: c a clause may follow without "that"; t only with "that"; o an object or "of" phrase is content
#           ("denied the report", "accused them of shelling"); i an infinitive is content ("vowed to fight"); a takes an
#           addressee ("told reporters"); q only together with words in quotation marks; r may follow what is said ("…, he said")
#           irregular forms: past, participle and others parted by blanks; regular ones are made by rule
#   noun    a noun whose "that" clause or quotation is content ("statement that …")
#   phrase  words that lead the speaker ("according to")
#   speaker nouns that speak: in headlines ("Rebels retake town: spokesman")
#   body    media and bodies that are a speaker without a name
#   paper   what somebody wrote or sent out: its author speaks ("a statement by the army said")
verb	say	cr	said
verb	tell	ctar	told
verb	announce	cotr
verb	claim	cor
verb	deny	ot	denied
verb	confirm	otr
verb	warn	ctar
verb	add	ctr
verb	accuse	o
verb	blame	o
verb	allege	ctr
verb	assert	ctr
verb	insist	ctr
verb	state	ctr
verb	declare	ctr
verb	report	ctr
verb	note	ctr
verb	stress	trc
verb	emphasise	trc
verb	emphasize	trc
verb	explain	tr
verb	argue	ctr
verb	acknowledge	ctor
verb	admit	ctor	admitted admitting
verb	concede	ctr
verb	reveal	tr
verb	disclose	tr
verb	estimate	ctr
verb	predict	ctr
verb	reiterate	to
verb	repeat	tq
verb	maintain	trc
verb	contend	ctr
verb	charge	tq
verb	complain	trc
verb	reply	ctr	replied
verb	respond	tqr
verb	answer	tq
verb	remark	tr
verb	observe	tq
verb	comment	tqr
verb	tweet	ctr
verb	write	tqr	wrote written
verb	post	qtr
verb	promise	it
verb	vow	it
verb	pledge	it
verb	threaten	i
verb	swear	itc	swore sworn
verb	urge	ao
verb	call	qf
verb	describe	q
verb	condemn	o
verb	denounce	o
verb	criticise	q
verb	criticize	q
verb	praise	q
verb	hail	q
verb	dismiss	q
verb	reject	q
verb	dispute	ot
verb	refute	ot
verb	rebut	o	rebutted rebutting
verb	appeal	q
verb	demand	ti
verb	request	tq
verb	suggest	tr
verb	propose	tq
verb	believe	cr
verb	think	cr	thought
verb	fear	cr
verb	suspect	cr
verb	conclude	tr
verb	recall	tr
verb	remember	q
verb	testify	tr	testified
verb	inform	at
verb	notify	at	notified
verb	assure	at
verb	remind	at
verb	brief	aq
verb	quote	o
verb	cite	q
verb	voice	q
verb	express	q
verb	caution	tr
verb	indicate	ctr
verb	hint	tr
verb	boast	trc
verb	lament	tr
verb	quip	tr	quipped quipping
verb	shout	tqr
verb	cry	q	cried
verb	ask	qr
verb	wonder	q
verb	continue	q
verb	joke	tq
verb	term	q
verb	label	q
verb	dub	q	dubbed dubbing
verb	mock	q
verb	show	tq	showed shown
verb	find	t	found
verb	know	t	knew known
verb	hope	cr
verb	agree	t
verb	expect	t
verb	recommend	t
verb	affirm	ctr
verb	proclaim	torc
verb	recount	tor
verb	relate	tq
verb	signal	t
verb	underline	toc
verb	underscore	to
verb	protest	tqr
verb	interject	qr
verb	read	qt
verb	fume	tr
verb	brag	tr	bragged bragging
verb	gloat	tr
verb	crow	tr
verb	bluster	tr
verb	thunder	tr
verb	rage	qr
verb	snap	qr	snapped snapping
verb	snarl	qr
verb	sneer	tr
verb	scoff	tr
verb	jeer	qr
verb	riposte	tr
verb	retort	tr
verb	counter	ctr
verb	rejoin	qr
verb	rebuff	q
verb	object	tr
verb	grumble	tr
verb	mutter	tr
verb	murmur	tr
verb	mumble	qr
verb	whisper	tr
verb	moan	tr
verb	sob	qr	sobbed sobbing
verb	weep	qr	wept
verb	sigh	qr
verb	plead	tr
verb	exclaim	tr
verb	yell	tr
verb	scream	tr
verb	volunteer	tr
verb	opine	tr
verb	muse	tr
verb	speculate	tr
verb	surmise	tr
verb	conjecture	t
verb	guess	cr
verb	reckon	cr
verb	judge	t
verb	deem	q
verb	figure	t
verb	calculate	t
verb	assess	t
verb	aver	tr	averred averring
verb	avow	tr
verb	profess	ti
verb	attest	tr
verb	certify	tr
verb	vouch	t
verb	depose	t
verb	confess	tr
verb	confide	tr
verb	divulge	tr
verb	let	q
verb	leak	q
verb	own	t
verb	grant	t
verb	allow	t
verb	hold	t	held
verb	submit	t	submitted submitting
verb	posit	t
verb	postulate	t
verb	suppose	c
verb	clarify	tr
verb	specify	tr
verb	elaborate	tqr
verb	detail	q
verb	enumerate	q
verb	verify	t
verb	corroborate	q
verb	substantiate	q
verb	document	t
verb	register	t
verb	record	q
verb	chronicle	q
verb	trumpet	q
verb	tout	q
verb	vaunt	q
verb	lambast	q
verb	lambaste	q
verb	deride	q
verb	ridicule	q
verb	scorn	q
verb	decry	oq
verb	deplore	oq
verb	bemoan	oq
verb	regret	tq	regretted regretting
verb	rejoice	tqr
verb	exult	tqr
verb	enthuse	qr
verb	gush	qr
verb	commiserate	qr
verb	stipulate	t
verb	rule	t	ruled ruling
verb	decree	t
verb	print	q
verb	publish	q
verb	broadcast	tq	broadcast broadcasted
verb	air	q
verb	telephone	q
verb	cable	tr
verb	radio	tr
verb	wire	tr
verb	text	tr
verb	blog	t	blogged blogging
verb	intone	qr
verb	chant	qr
verb	sing	q	sang sung
verb	preach	q
verb	lecture	q
verb	venture	qr
verb	offer	qr
verb	warrant	t
verb	guarantee	t
verb	remonstrate	tr
verb	inveigh	q
verb	apologise	q
verb	apologize	q
verb	reassure	at
noun	statement
noun	claim
noun	claims
noun	report
noun	reports
noun	announcement
noun	accusation
noun	accusations
noun	allegation
noun	allegations
noun	warning
noun	assertion
noun	denial
noun	belief
noun	fears
noun	suspicion
noun	message
phrase	according to
phrase	in the words of
phrase	as per
speaker	spokesman
speaker	spokeswoman
speaker	spokesperson
speaker	official
speaker	officials
speaker	police
speaker	army
speaker	military
speaker	minister
speaker	ministry
speaker	president
speaker	government
speaker	source
speaker	sources
speaker	witness
speaker	witnesses
speaker	report
speaker	reports
speaker	rebels
speaker	opposition
speaker	monitor
speaker	monitors
speaker	media
speaker	rights group
speaker	group
speaker	activists
speaker	residents
speaker	un
speaker	u.n.
speaker	agency
speaker	envoy
speaker	governor
speaker	mayor
speaker	commander
speaker	general
speaker	doctors
speaker	medics
speaker	hospital
speaker	state tv
speaker	state media
speaker	analyst
speaker	analysts
speaker	experts
speaker	study
speaker	survey
speaker	court
speaker	prosecutor
speaker	prosecutors
speaker	lawyer
speaker	leader
speaker	chief
speaker	head
speaker	charity
speaker	charities
speaker	aid group
speaker	ngo
speaker	radio
speaker	state radio
speaker	television
speaker	state television
speaker	newspaper
speaker	daily
speaker	paper
speaker	broadcaster
speaker	news agency
speaker	survivors
speaker	survivor
speaker	relatives
speaker	villagers
speaker	elders
speaker	priest
speaker	bishop
speaker	eyewitness
speaker	eyewitnesses
speaker	observers
speaker	peacekeepers
speaker	diplomats
speaker	diplomat
speaker	deputies
speaker	lawmakers
speaker	lawmaker
speaker	mp
speaker	mps
speaker	coroner
speaker	pathologist
speaker	investigator
speaker	investigators
speaker	watchdog
speaker	hospitals
speaker	medic
speaker	nurse
speaker	aid workers
speaker	aide
speaker	aides
speaker	embassy
speaker	guerrillas
speaker	insurgents
speaker	militants
speaker	junta
speaker	regime
speaker	navy
speaker	air force
speaker	command
speaker	high command
speaker	general staff
speaker	presidency
speaker	palace
speaker	premier
speaker	coast guard
speaker	bloggers
speaker	exiles
speaker	dissidents
speaker	colonel
speaker	major
speaker	brigadier
speaker	admiral
speaker	captain
speaker	inquiry
speaker	commission
speaker	tribunal
speaker	panel
speaker	refugees
speaker	locals
speaker	farmers
speaker	captives
speaker	prisoners
speaker	neighbours
speaker	neighbors
speaker	family
speaker	clerics
speaker	cleric
speaker	commanders
speaker	fighters
speaker	soldiers
paper	statement
paper	communique
paper	communiqué
paper	leaflet
paper	leaflets
paper	letter
paper	letters
paper	pamphlet
paper	flyer
paper	poster
paper	message
paper	telegram
paper	cable
paper	bulletin
paper	tweet
paper	post
paper	report
paper	reports
paper	note
paper	memo
paper	memorandum
paper	manifesto
paper	declaration
paper	email
paper	e-mail
paper	video
paper	tape
paper	recording
paper	broadcast
paper	dispatch
body	charity
body	charities
body	group
body	aid group
body	ngo
body	radio
body	television
body	tv
body	newspaper
body	newspapers
body	daily
body	weekly
body	paper
body	magazine
body	broadcaster
body	news agency
body	agency
body	watchdog
body	command
body	general staff
body	joint staff
body	presidency
body	palace
body	embassy
body	junta
body	regime
body	air force
body	navy
body	commission
body	tribunal
body	panel
body	committee
body	council
body	association
body	union
body	front
body	office
body	centre
body	center
body	service
body	media
body	station
body	channel
body	website
body	camp
body	side
body	leadership
body	administration
body	hospital
body	court
body	parliament
body	ministry
body	department
body	delegation
body	mission
body	secretariat
body	bureau
body	party
body	opposition
body	organisation
body	organization
body	institute
body	institution
body	foundation
body	network
body	observatory
body	church
body	diocese
body	headquarters
body	garrison
body	consulate
body	municipality
body	town hall
body	inquiry
body	team
