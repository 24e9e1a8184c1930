/** English words that every statement has: they do not help to find the claim that it repeats. Data only. */
export const EMPTY_WORDS = `a an the of in on at to for from by with and or but if as is are was were be been
being am do does did doing have has had having it its this that these those he she they we you i me my our your
his her their them him us not no so than then there here what which who whom when where why how all any both
each few more most other some such only own same too very can will just should now would could may might must
about into over after before between out up down off again against during through because while also`;

/** Everyday words: that a statement and a claim share one says little, however few claims of a collection have it. */
export const EVERYDAY_WORDS = `get got go going gone went come came make made take took taken give given gave see
saw seen look like know knew known think thought want need use used try tried tell told say said says saying ask
asked call called keep kept let put seem feel felt leave left become became begin start started stop show showed
shown find found work believe happen happened bring brought mean meant turn turned hold set thing something
anything everything nothing someone anyone everyone people person man men woman women guy way day year time today
yesterday tomorrow week month lot bit one two first last next new old good better best bad great big little small
high long right real really actually literally simply maybe still even ever never always already yet much many
well back around away yes please thanks thank hi hey ok okay oh wow lol place home world life country state end
side case point fact reason story news breaking report read watch share wait ago done able sure enough another
every else since until without within across along among toward upon though although however whether whose
yourself himself herself themselves myself itself part i'm you're he's she's we're they're i've you've we've
they've i'll you'll he'll she'll we'll they'll that's there's what's who's here's don't doesn't didn't isn't
aren't wasn't won't can't couldn't wouldn't shouldn't haven't hasn't cannot gonna wanna shall ought`;

/** The words for 2 to 20, in order. */
export const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/**
 * Words that the press uses for one another, a group a line; the first stands for all. Groups are wide on purpose:
 * a wrong pair costs little, because a match needs several words.
 */
export const ALIKE_WORDS = `photo photograph photographed pic picture image pix
video footage clip film filmed movie
dead death die died dying deceased
kill murder slay slain homicide
kid child children
president potus presidential
mom mum mother
dad father
police cop officer policeman
congressman congresswoman rep representative
senator sen
governor gov
secretary sec
republican gop
democrat dem democratic
tv television
war ww wwii
veteran vet
migrant immigrant alien
fake hoax fabricated doctored bogus phony
percent percentage
doctor dr physician
medicine medication drug pharmaceutical
car vehicle automobile
gun firearm weapon rifle
baby infant newborn
shoot shot shooting shooter gunman
arrest arrested detained custody jailed imprisoned prison jail
steal stole stolen theft thief rob robbery
attack assault
money cash
lawyer attorney
election ballot poll
vote voter voting
law bill act legislation statute
company firm corporation corp inc
advertisement ad advert commercial
store shop retailer
teacher professor
plane airplane aircraft jet airline
ship boat
house home
phone cellphone smartphone iphone mobile
letter missive
email mail
muslim islam islamic
jew jewish
gay lgbt lgbtq homosexual
sick ill illness disease
virus coronavirus covid
vaccine vaccination vaccinate vaccinated
earthquake quake
storm hurricane
fire blaze burn
job employment work
donate donation donor
protest protester demonstration demonstrator
soldier troop army military serviceman
bomb explosion explode explosive
nuclear nuke atomic
fired sacked dismissed terminated
resign quit
lie lied false untrue
postal post usps
drunk alcohol alcoholic
paint painting painter
buy bought purchase
big large huge giant enormous
rich wealthy
poor poverty
begin start
end finish
talk speak spoke speech
student pupil
terror terrorist terrorism
rape rapist
food meal eat
hate hatred
ban prohibit banned outlaw
illegal unlawful undocumented
country nation
assassinate assassination
climate warming
refugee asylum
justice judge
border frontier
pay paid salary wage
cost price
road street highway
hospital clinic
win won victory
lose lost defeat
marry married marriage wedding
friend buddy
rally march
sign placard banner
god lord
bible scripture
church religious
prayer pray
sing song sang singer
actor actress
game match
player athlete
coach trainer
wear wore worn clothing dress outfit
remove removed delete deleted
allow permit
refuse reject
admit confess
discover found find
claim allege
warn warning alert
threat threaten
destroy ruin
hide hidden secret
leak reveal
build built construct
fly flew flight
drive drove driver
drink drank
sell sold sale
grow grew
throw threw thrown
freeze frozen
break broke broken
catch caught
teach taught
fight fought
hear heard
send sent
spend spent
sue lawsuit sued suit
tweet tweeted twitter`;
