/**
 * News agencies and media that the press passes words on from. Data only; known-outlets.ts gives it its meaning. Each
 * line: country code (or - for none), A agency, B broadcaster, N newspaper or O on the web, + state-affiliated, and the
 * names, the usual one first.
 */
export const KNOWN_OUTLETS = `
RU A+ TASS, ITAR-TASS, Tass
RU A+ RIA Novosti, RIA, RIA-Novosti
RU A Interfax
RU B+ RT, Russia Today
RU B+ Rossiya 1, Rossiya-1, Rossiya
RU B+ Rossiya 24, Rossiya-24
RU B+ Channel One Russia, Pervy Kanal
RU A+ Sputnik
RU N Kommersant
RU N Vedomosti
RU N+ Rossiyskaya Gazeta
RU N Izvestia
RU O Meduza
RU N Novaya Gazeta
RU B+ Zvezda
CN A+ Xinhua, Xinhua News Agency
CN N+ People’s Daily
CN N+ Global Times
CN N+ China Daily
CN B+ CCTV, China Central Television
CN B+ CGTN
CN A+ China News Service
CN N+ PLA Daily
HK N South China Morning Post, SCMP
KP A+ KCNA, Korean Central News Agency
KP N+ Rodong Sinmun
KP B+ Korean Central Television, KCTV
KR A Yonhap, Yonhap News Agency
KR B KBS
KR B MBC
KR N Chosun Ilbo
KR N JoongAng Ilbo
KR N Korea Herald
JP A Kyodo, Kyodo News
JP A Jiji Press, Jiji
JP B NHK
JP N Nikkei, Nikkei Asia
JP N Asahi Shimbun, Asahi
JP N Yomiuri Shimbun, Yomiuri
JP N Mainichi Shimbun, Mainichi
JP N Japan Times
TW A+ CNA, Central News Agency
TW N Taipei Times
TW N Liberty Times
US A AP, Associated Press
US A UPI, United Press International
US A Bloomberg, Bloomberg News
US B CNN
US B NBC News, NBC
US B CBS News, CBS
US B ABC News
US B Fox News
US B MSNBC
US B CNBC
US B NPR
US B PBS, PBS NewsHour
US B+ Voice of America, VOA
US B+ Radio Free Europe, RFE/RL, Radio Free Europe/Radio Liberty, Radio Liberty
US B+ Radio Free Asia, RFA
US N New York Times
US N Washington Post
US N Wall Street Journal
US N Los Angeles Times
US N USA Today
US O Politico
US O Axios
US O Bellingcat
US N Foreign Policy
US N Time magazine
GB A Reuters
GB A PA Media, Press Association
GB B+ BBC, BBC News
GB B Sky News
GB B ITV News, ITV
GB B Channel 4 News
GB N Guardian
GB N Times of London
GB N Financial Times
GB N Daily Telegraph
GB N Independent
GB N Economist
GB N Daily Mail
FR A AFP, Agence France-Presse
FR B+ France 24
FR B+ RFI, Radio France Internationale
FR B BFM TV, BFMTV
FR B+ France Inter
FR B+ Franceinfo
FR N Le Monde
FR N Le Figaro
FR N Liberation
DE A dpa, DPA, Deutsche Presse-Agentur
DE B+ Deutsche Welle, DW
DE B+ ARD
DE B+ ZDF
DE N Der Spiegel, Spiegel
DE N Bild
DE N Die Welt
DE N Die Zeit
DE N Sueddeutsche Zeitung
DE N Frankfurter Allgemeine Zeitung
IT A ANSA
IT B+ RAI
IT N Corriere della Sera
IT N La Repubblica
ES A+ EFE
ES B+ RTVE, TVE
ES N El Pais
ES N El Mundo
PT A+ Lusa
PL A+ PAP, Polish Press Agency
PL N Gazeta Wyborcza
CZ A CTK
HU A+ MTI
RO A+ Agerpres
BG A+ BTA
RS A+ Tanjug
RS A Beta
HR A+ HINA
AT A APA
CH B+ Swissinfo
BE A Belga
NL A ANP
NO B+ NRK
NO A NTB
SE A TT
SE B+ SVT
DK A Ritzau
DK B+ DR
DK N Borsen, Boersen
FI B+ Yle
EE B+ ERR
LV A LETA
LT A BNS
UA A+ Ukrinform
UA A UNIAN
UA A Interfax-Ukraine
UA B+ Suspilne
UA N Kyiv Independent
UA O Ukrainska Pravda
BY A+ BelTA, Belta
KZ A+ Kazinform
AZ A+ Azertac
AM A+ Armenpress
GE B+ Georgian Public Broadcaster
TR A+ Anadolu Agency, Anadolu
TR B+ TRT, TRT World
TR N Hurriyet
IR A+ IRNA
IR A+ Fars News Agency, Fars
IR A+ Tasnim
IR A+ Mehr, Mehr News Agency
IR A ISNA
IR B+ Press TV
IR B+ IRIB
IL B+ Kan
IL N Haaretz
IL N Times of Israel
IL N Jerusalem Post
IL N Yedioth Ahronoth
IL O Ynet
PS A+ WAFA
SY A+ SANA
IQ A+ INA
LB A+ NNA, National News Agency
LB B Al Mayadeen
LB B+ Al-Manar
JO A+ Petra, Petra News Agency
SA A+ SPA, Saudi Press Agency
SA B Al Arabiya, Al-Arabiya
AE A+ WAM
QA A+ QNA, Qatar News Agency
QA B+ Al Jazeera, Al-Jazeera
KW A+ KUNA
BH A+ BNA
OM A+ ONA
YE A+ Saba
YE B+ Al-Masirah
EG A+ MENA, Middle East News Agency
EG N+ Al-Ahram
DZ A+ APS
TN A+ TAP
MA A+ MAP
LY A+ LANA
IN A PTI, Press Trust of India
IN A ANI
IN B NDTV
IN N Times of India
IN N Hindu
IN N Indian Express
PK A+ APP
PK N Dawn
PK B Geo News
BD A+ BSS
LK N Daily Mirror of Sri Lanka
NP A+ RSS
AF A+ Bakhtar
AF B TOLOnews
VN A+ VNA, Vietnam News Agency
ID A+ Antara
MY A+ Bernama
PH A+ PNA, Philippine News Agency
PH B GMA News
PH O Rappler
PH N Philippine Daily Inquirer
TH N Bangkok Post
SG N Straits Times
SG B+ Channel NewsAsia
MM O Irrawaddy
KH A+ AKP
MN A+ Montsame
AU A AAP
AU B+ ABC Australia, Australian Broadcasting Corporation
NZ B+ RNZ
CA A Canadian Press
CA B+ CBC, CBC News
CA N Globe and Mail
MX A+ Notimex
MX N Reforma
CU A+ Prensa Latina
CU N+ Granma
VE B+ Telesur
BR A+ Agencia Brasil
BR N Folha de S.Paulo
BR B Globo
AR A+ Telam
AR N Clarin
CO N El Tiempo
NG A+ NAN, News Agency of Nigeria
KE N Daily Nation
ZA B+ SABC
ZA O News24
ET A+ ENA
SO A+ SONNA
SD A+ SUNA
ZW N+ Herald of Zimbabwe
VA N+ L’Osservatore Romano
VA B+ Vatican News
- O X
- O Telegram
- O Facebook
- O Truth Social
`;
