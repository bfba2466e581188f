// Which drawings travel together. What built-in content shows comes with that content, as one set (`withContent`); a theme is
// what anything else asks for, content from outside most of all: one request, at most 16 drawings and 4 kB in brotli. Every
// drawing is in exactly one theme. Moving an id to another line is all there is to regrouping: run `npm run pictograms`
// afterwards, nothing else knows the names of the themes.
const words = (text) => text.trim().split(/\s+/);

/** The theme of the first screen holds all its lines itself: the parts that drawings share come with the questions. */
export const firstScreen = 'stemmen';

/** What an element shows around built-in content, by its kind; around a passport by the voice, or the talk, in each. */
const aroundAnswers = words(
  'welcome meeting classroom own-device shared-computer write dont-know print send file chat-message family',
);
export const withContent = {
  'paspoort-gesprek-later': words('conversation together agreement stamp would-like-to-talk'),
  beeldinstructie: ['done', 'ear'],
  thuisopdracht: words('clock own-language kind-1 ouder-1 ear'),
  terugmelding: words('done send print file visible-teacher own-device shared-computer'),
  'paspoort-kind': aroundAnswers,
  'paspoort-ouder': aroundAnswers,
  'paspoort-leerkracht': aroundAnswers,
};

/** What comes after the first page of a kind of content: these parts of it, with what they show and what stands around. */
export const afterFirst = {
  thuisopdracht: {
    parts: words('stappen vastleggen notitie praatvragen nabespreking'),
    around: words('conversation talk'),
  },
};

/** What comes at the tap that reads aloud. */
export const atTheTap = words('snail read-aloud');

/** What an element shows whatever its content is, by the name of the set. */
export const withElement = {
  'paspoort-opnamen': words('speak-answer microphone microphone-off'),
  'paspoort-tekeningen': words(
    'draw home family play football reading-child singing-child dancing cooking-child bicycle soft-toy outside swimming',
  ),
  informatiekaart: words('ear sick too-late ask compliment worried appointment absent'),
  'informatiekaart-blokken': words(
    'calendar own-language agreement welcome meeting idea come-to-school family classroom report bring-someone phone-call two-homes',
  ),
};

/**
 * What content from outside asks of an element most, by the name of their list: each by itself and with all its lines, so
 * that a page fetches the few that it names without the index and without parts.
 */
export const byName = {
  informatiekaart: words(
    'home letter conversation leerkracht-1 leerkracht-2 leerkracht-3 leerkracht-4 leerkracht-5 leerkracht-6 leerkracht-7 leerkracht-8 leerkracht-9 leerkracht-10',
  ),
};

/** @type {Readonly<Record<string, readonly string[]>>} theme -> ids, in the order a reviewer sees them */
export const themes = {
  // first screen of every passport: the three voices until somebody chooses a face, and the ear beside Luister
  stemmen: words('kind-1 ouder-1 leerkracht-1 ear'),
  'gezichten-kind': words(
    'kind-2 kind-3 kind-4 kind-5 kind-6 kind-7 kind-8 kind-9 kind-10 kind-11 kind-12 kind-13 kind-14',
  ),
  'gezichten-ouder': words(
    'ouder-2 ouder-3 ouder-4 ouder-5 ouder-6 ouder-7 ouder-8 ouder-9 ouder-10 ouder-11 ouder-12 ouder-13 ouder-14',
  ),
  'gezichten-leerkracht': words(
    'leerkracht-2 leerkracht-3 leerkracht-4 leerkracht-5 leerkracht-6 leerkracht-7 leerkracht-8 leerkracht-9 leerkracht-10',
  ),
  stemvormen: words('voice-child voice-parent voice-teacher who-child who-parent who-teacher'),

  // in the passport of primary school: what every voice sees beside its questions …
  'elke-stem': words(
    'own-device shared-computer write meeting dont-know draw happy shy sad file print send family welcome classroom',
  ),
  // … what a parent and a child are both asked, then what a parent and a teacher are, then what a child is
  'over-het-kind': words(
    'play park singing-child set-table feedback-okay tired calm busy needs-time proud talk child-asks no-time',
  ),
  contact: words(
    'own-language interpreter talks-much television come-to-school phone-call chat-message email letter school-door morning afternoon evening weekend',
  ),
  aanbod: words(
    'tell-work offer-cooking offer-trip offer-music hammer offer-sport offer-garden offer-crafts offer-nature offer-party offer-animals offer-computer money',
  ),
  'kind-thuis': words(
    'animals friends computer music angry father mother grandparent sibling someone-else homework-home gym-bag trip library',
  ),
  'goed-in': words(
    'football reading-child make-friends listen joke count run dancing clean-up child-tells help drawing-together teacher choose',
  ),
  'samen-thuis': words('read-aloud board-game cook walk give-compliment conversation compliment calendar'),
  ontwikkeling: words('child-proud-shows swimming-child child together stay-still tell-time letters'),

  // in the passport of the youngest
  peuter: words('comfort sand-play own-coat'),

  // around the questions: other answers, the device, sharing, the talk
  'meer-antwoorden': words('own-answer speak-answer skip later'),
  zelf: words('microphone microphone-off camera video'),
  voorlezen: words('speaker snail no-voice voice'),
  bewaren: words('phone-kept phone-not-kept kept-here not-kept save erase-all'),
  verzonden: words('link offered sent passport'),
  verder: words('go-on two-versions done stamp star key start next repeat stop'),
  'wie-ziet-het': words('visible-me visible-teacher visible-everyone privacy bsn-warning secret'),
  storing: words('tablet-broken important tablet'),
  gesprek: words('turn-taking agreement wish goal would-like-to-talk phone-number'),

  // people and places
  mensen: words('parent mother-headscarf father-beard grandfather grandmother guardian baby care-sibling'),
  gezin: words('family-one-parent family-with-grandparent two-homes home home-flat'),
  leeftijd: words('child-small child-middle child-large'),
  school: words('school bring-someone wait knock ring-bell sick absent too-late'),

  // feelings and opinions
  gevoel: words('afraid surprised worried hurt bored'),
  terugblik: words(
    'feedback-nice feedback-hard feedback-nice-adult feedback-okay-adult feedback-hard-adult scale-1 scale-2 scale-3 scale-4 scale-5',
  ),
  mening: words('yes no like dislike easy difficult idea dream hobby'),

  // with the teacher, at home, and about work
  'met-school': words('ask-teacher say-hello how-many-children talk-home choose-school send-to-school share-treat'),
  'later-werk': words('work watch-work future-work job-interview check-message internship diploma signpost'),
  'kwijt-en-mee': words('lost-coat swim-things'),
  'spel-en-ontdekken': words('tally buttons hide-in-hand how-many-in-hand measure-hands soft-toy shadow'),

  // papers and time
  papieren: words('paper form sign-paper report return-slip test map where'),
  kalender: words('calendar-add appointment holiday when day'),
  weekdagen: words('week weekday-1 weekday-2 weekday-3 weekday-4 weekday-5 weekday-6 weekday-7'),
  kloktijden: words(
    'clock clock-8-30 clock-15-30 clock-19-00 minutes-5 minutes-10 minutes-15 minutes-20 minutes-30 timer',
  ),

  // what is done at school, at home and outside
  vragen: words('ask question answer guess say-name say-group tell-story'),
  leren: words('homework look point book circle-talk new-things quiet bicycle measure weigh crayons building'),
  'meer-aanbod': words('offer-help offer-job offer-money offer-technology offer-reading'),
  avond: words('television-off lamp lamp-off brush-teeth wash-hands bath bed sleep'),
  'eten-en-winkel': words(
    'cooking-child kitchen food bread flatbread soup lunchbox fruit shop shop-front market contribution',
  ),
  huis: words('sweep fold-socks bring dice ball sing'),
  buiten: words('garden bus tram outside tree raincoat swimming weather weather-sun weather-rain bird fish rabbit'),
};
