# Words that say that somebody says something. Columns, parted by tabs: class, lemma, signature, irregular forms.
#   verb    signature: c a clause may follow without "that"; t only with "that"; o an object or "of" phrase is content
#           ("denied the report", "accused them of shelling"); i an infinitive is content ("vowed to fight"); a takes an
#           addressee ("told reporters"); q only together with words in quotation marks; r may follow what is said ("…, he said")
#           irregular forms: past, participle and others parted by blanks; regular ones are made by rule
#   noun    a noun whose "that" clause or quotation is content ("statement that …")
#   phrase  words that lead the speaker ("according to")
#   speaker nouns that speak, for headlines ("Rebels retake town: spokesman")
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
verb	stress	tr
verb	emphasise	tr
verb	emphasize	tr
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
verb	maintain	tr
verb	contend	ctr
verb	charge	tq
verb	complain	tr
verb	reply	ctr	replied
verb	respond	tqr
verb	answer	tq
verb	remark	tr
verb	observe	tq
verb	comment	tqr
verb	tweet	ctr
verb	write	tqr	wrote written
verb	post	q
verb	promise	it
verb	vow	it
verb	pledge	it
verb	threaten	i
verb	swear	it	swore sworn
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
verb	boast	tr
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
verb	proclaim	tor
verb	recount	tor
verb	relate	tq
verb	signal	t
verb	underline	to
verb	underscore	to
verb	protest	tq
verb	interject	q
verb	read	q
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
