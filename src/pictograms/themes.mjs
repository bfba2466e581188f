// Which drawings travel together. A theme is one request, so it holds what one page of content shows:
// at most 16 drawings and 4 kB in brotli. Every drawing is in exactly one theme. Moving an id to another line is all
// there is to regrouping: run `npm run pictograms` afterwards, nothing else knows the names of the themes.
const words = (text) => text.trim().split(/\s+/);

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

  // around the questions
  antwoorden: words('own-answer speak-answer meeting dont-know skip later'),
  zelf: words('write draw microphone microphone-off camera video'),
  voorlezen: words('speaker snail no-voice voice'),
  toestel: words('own-device shared-computer phone-kept phone-not-kept kept-here not-kept save erase-all'),
  delen: words('file link print offered send sent passport'),
  verder: words('go-on two-versions done stamp star key start next repeat stop'),
  'wie-ziet-het': words('visible-me visible-teacher visible-everyone privacy bsn-warning secret'),
  storing: words('tablet-broken phone-call important computer tablet'),
  leeftijd: words('child-small child-middle child-large'),

  // answers of the child
  'kind-graag': words('building football singing-child reading-child count cooking-child animals dancing'),
  'kind-goed': words('help joke run listen crayons make-friends'),
  'kind-moeilijk': words('stay-still circle-talk book new-things quiet'),
  'kind-leren': words('swimming-child letters tell-time bicycle measure weigh'),
  'wie-helpt': words('mother father grandparent grandfather grandmother sibling care-sibling someone-else'),

  // answers of the parent and the teacher
  'thuis-graag': words('park set-table television talk clean-up play board-game'),
  'mijn-kind': words('shy talks-much calm busy needs-time proud friends'),
  'schakel-mij-in': words(
    'offer-help offer-job offer-money offer-cooking offer-music offer-sport offer-garden offer-technology offer-reading offer-trip offer-crafts offer-nature offer-party offer-animals offer-computer hammer',
  ),
  'nodig-en-doel': words('library garden tell-story own-language choose'),

  // the talk
  gesprek: words(
    'conversation turn-taking agreement wish goal compliment would-like-to-talk interpreter together',
  ),
  gevoel: words('happy sad angry afraid surprised worried tired hurt bored'),
  terugblik: words(
    'feedback-nice feedback-okay feedback-hard feedback-nice-adult feedback-okay-adult feedback-hard-adult scale-1 scale-2 scale-3 scale-4 scale-5',
  ),
  mening: words('yes no like dislike easy difficult idea dream work hobby'),

  // people and places
  mensen: words('parent mother-headscarf father-beard guardian child baby teacher'),
  gezin: words('family family-one-parent family-with-grandparent two-homes home home-flat'),
  school: words('school school-door classroom come-to-school welcome bring-someone wait'),

  // contact and papers
  contact: words('email letter chat-message phone-number knock ring-bell sick absent too-late'),
  papieren: words('paper form sign-paper report return-slip test map where'),
  kalender: words('calendar calendar-add appointment holiday when day morning afternoon evening weekend'),
  weekdagen: words('week weekday-1 weekday-2 weekday-3 weekday-4 weekday-5 weekday-6 weekday-7'),
  kloktijden: words(
    'clock clock-8-30 clock-15-30 clock-19-00 minutes-5 minutes-10 minutes-15 minutes-20 minutes-30 timer no-time',
  ),

  // what is done at home and in assignments
  vragen: words(
    'ask question answer guess child-asks child-tells child-proud-shows say-name say-group give-compliment',
  ),
  opdracht: words('homework homework-home read-aloud drawing-together look point'),
  avond: words('television-off lamp lamp-off brush-teeth wash-hands bath bed sleep'),
  'eten-en-winkel': words(
    'kitchen cook food bread flatbread soup lunchbox fruit shop shop-front market money contribution',
  ),
  huis: words('sweep fold-socks bring gym-bag dice ball sing music'),
  buiten: words(
    'walk bus tram trip outside tree raincoat swimming weather weather-sun weather-rain bird fish rabbit',
  ),
};
