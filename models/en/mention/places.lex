# Words around names of places. Columns, parted by tabs: class, words, value.
#   kind       a word that says what a named place is, before or behind the name: its PlaceFeature
#   direction  a bearing in degrees
#   length     a unit of length in kilometres
#   filler     words that may stand between a name and its distance ("located about …")
#   capital    descriptions of a capital
#   shorthand  short forms of first-order divisions behind a comma: country and GeoNames code
kind	city	town
kind	town	town
kind	village	town
kind	settlement	town
kind	hamlet	town
kind	capital	town
kind	province	region
kind	governorate	region
kind	region	region
kind	state	region
kind	oblast	region
kind	prefecture	region
kind	department	region
kind	county	region
kind	territory	region
kind	republic	region
kind	peninsula	region
kind	valley	region
kind	desert	region
kind	island	region
kind	islands	region
kind	strip	region
kind	district	district
kind	suburb	district
kind	suburbs	district
kind	neighborhood	district
kind	neighbourhood	district
kind	quarter	district
kind	area	district
kind	subdistrict	district
kind	square	district
kind	airport	airport
kind	airfield	airport
kind	airstrip	airport
kind	airbase	airbase
kind	air base	airbase
kind	air force base	airbase
kind	military airport	airbase
kind	base	base
kind	military base	base
kind	naval base	base
kind	barracks	base
kind	garrison	base
kind	camp	camp
kind	refugee camp	camp
kind	border crossing	crossing
kind	crossing	crossing
kind	checkpoint	crossing
kind	bridge	other
kind	dam	other
kind	mountain	other
kind	mount	other
kind	mountains	region
kind	port	port
kind	seaport	port
kind	harbour	port
kind	harbor	port
kind	oil terminal	port
kind	terminal	port
kind	hospital	other
kind	prison	other
kind	university	other
kind	mosque	other
kind	market	other
kind	power plant	other
kind	nuclear plant	other
kind	refinery	other
kind	oil field	other
kind	oilfield	other
kind	lake	water
kind	river	water
kind	sea	water
kind	strait	water
kind	gulf	water
direction	north	0
direction	northern	0
direction	northeast	45
direction	north-east	45
direction	northeastern	45
direction	east	90
direction	eastern	90
direction	southeast	135
direction	south-east	135
direction	southeastern	135
direction	south	180
direction	southern	180
direction	southwest	225
direction	south-west	225
direction	southwestern	225
direction	west	270
direction	western	270
direction	northwest	315
direction	north-west	315
direction	northwestern	315
length	km	1
length	kms	1
length	kilometer	1
length	kilometers	1
length	kilometre	1
length	kilometres	1
length	mile	1.609344
length	miles	1.609344
filler	,
filler	(
filler	about
filler	around
filler	some
filler	roughly
filler	approximately
filler	nearly
filler	almost
filler	just
filler	over
filler	located
filler	situated
filler	which
filler	lies
filler	is
filler	lying
filler	a
filler	an
filler	the
filler	town
filler	village
filler	city
filler	area
filler	more
filler	than
filler	less
filler	only
filler	-
capital	capital
capital	the capital
capital	capital city
shorthand	ala	US AL
shorthand	ariz	US AZ
shorthand	ark	US AR
shorthand	calif	US CA
shorthand	colo	US CO
shorthand	conn	US CT
shorthand	del	US DE
shorthand	fla	US FL
shorthand	ga	US GA
shorthand	ill	US IL
shorthand	ind	US IN
shorthand	kan	US KS
shorthand	ky	US KY
shorthand	la	US LA
shorthand	md	US MD
shorthand	mass	US MA
shorthand	mich	US MI
shorthand	minn	US MN
shorthand	miss	US MS
shorthand	mo	US MO
shorthand	mont	US MT
shorthand	neb	US NE
shorthand	nev	US NV
shorthand	okla	US OK
shorthand	ore	US OR
shorthand	pa	US PA
shorthand	tenn	US TN
shorthand	tex	US TX
shorthand	va	US VA
shorthand	vt	US VT
shorthand	wash	US WA
shorthand	wis	US WI
shorthand	wyo	US WY
shorthand	n.c	US NC
shorthand	n.d	US ND
shorthand	n.h	US NH
shorthand	n.j	US NJ
shorthand	n.m	US NM
shorthand	n.y	US NY
shorthand	r.i	US RI
shorthand	s.c	US SC
shorthand	s.d	US SD
shorthand	w.va	US WV
shorthand	d.c	US DC
shorthand	ont	CA 08
shorthand	que	CA 10
shorthand	alta	CA 01
shorthand	b.c	CA 02
