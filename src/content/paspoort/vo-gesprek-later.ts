import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Gesprekken } from './stem.js';

/**
 * The talks of the secondary school, by part of the passport. The pupil prepares and leads them (the voortgangsgesprek is
 * the MOL-gesprek: mentor, ouder, leerling); each begins with what goes well, and a parent leads one subject. Marks come
 * only in as far as they serve what the pupil wants.
 */
export default ({ msg }: { msg: MsgFn }): Gesprekken => {
  const vertellen = { tekst: msg('thuis vertellen over school'), beeld: 'child-tells' };
  const vragen = { tekst: msg('om hulp vragen'), beeld: 'ask-teacher' };
  const plannen = { tekst: msg('mijn week plannen'), beeld: 'calendar' };
  const praten = { tekst: msg('praten over school'), beeld: 'talk-home' };
  const luisteren = { tekst: msg('goed luisteren'), beeld: 'listen' };
  const compliment = { tekst: msg('een compliment geven'), beeld: 'give-compliment' };
  const werk = { tekst: msg('vertellen over mijn werk'), beeld: 'tell-work' };
  const bericht = { tekst: msg('een bericht sturen als iets goed gaat'), beeld: 'chat-message' };
  const uitleg = { tekst: msg('rustig uitleggen'), beeld: 'help' };
  const samenPlannen = { tekst: msg('helpen bij plannen'), beeld: 'calendar' };

  return {
    algemeen: {
      titel: msg('Gesprek: kennismaken'),
      minuten: 15,
      onderwerpen: [
        {
          id: 'goed-in',
          titel: msg('Goed in'),
          vraag: msg('Wat gaat goed?'),
          beeld: 'proud',
          praat: msg('Wanneer zien wij dat? Vertel eens.'),
          minuten: 3,
          leidt: 'kind',
          overdracht: 'gaat-goed',
        },
        {
          id: 'leuk',
          titel: msg('Leuk'),
          vraag: msg('Wat is leuk om te doen?'),
          beeld: 'like',
          praat: msg('Wat doen jullie graag samen?'),
          minuten: 2,
          leidt: 'ouder',
        },
        {
          id: 'helpt',
          titel: msg('Hulp'),
          vraag: msg('Wat helpt?'),
          beeld: 'help',
          praat: msg('Wat werkt thuis? Wat werkt op school?'),
          minuten: 3,
          leidt: 'kind',
          overdracht: 'helpt',
        },
        {
          id: 'hoop',
          titel: msg('Dit jaar'),
          vraag: msg('Wat willen wij dit jaar?'),
          beeld: 'dream',
          praat: msg('Hoe helpen wij elkaar daarbij?'),
          minuten: 4,
          leidt: 'kind',
          overdracht: 'wil',
          stemmen: { kind: msg('mijn wens'), ouder: msg('ik hoop'), leerkracht: msg('mijn doel') },
        },
        {
          id: 'contact',
          titel: msg('Contact'),
          vraag: msg('Hoe houden wij contact?'),
          beeld: 'phone-call',
          praat: msg('Wat doet de leerling eerst zelf?'),
          minuten: 2,
          leidt: 'ouder',
        },
      ],
      kaarten: [
        { id: 'vakantie', wie: 'samen', tekst: msg('Hoe was de vakantie?'), beeld: 'weather-sun' },
        { id: 'klas', wie: 'kind', tekst: msg('Zo is het in mijn klas.'), beeld: 'classroom' },
        { id: 'zelf', wie: 'kind', tekst: msg('Dit wil ik zelf doen.'), beeld: 'choose' },
        { id: 'leren', wie: 'kind', tekst: msg('Dit wil ik leren.'), beeld: 'goal' },
        { id: 'thuis', wie: 'ouder', tekst: msg('Zo is mijn kind thuis.'), beeld: 'home' },
        { id: 'wie-zorgt', wie: 'ouder', tekst: msg('Wie zorgt er nog meer voor mijn kind?'), beeld: 'family' },
        { id: 'van-school', wie: 'ouder', tekst: msg('Dit hoop ik van de school.'), beeld: 'school' },
        { id: 'van-ouders', wie: 'leerkracht', tekst: msg('Dit hoop ik van de ouders.'), beeld: 'talk-home' },
        { id: 'mentor', wie: 'leerkracht', tekst: msg('Dit doet een mentor.'), beeld: 'teacher' },
        { id: 'dit-jaar', wie: 'leerkracht', tekst: msg('Dit komt er dit jaar.'), beeld: 'calendar' },
      ],
      voorstellen: [
        { id: 'kind-vertelt', wie: 'kind', ...vertellen },
        { id: 'kind-vraagt', wie: 'kind', ...vragen },
        { id: 'kind-plant', wie: 'kind', ...plannen },
        { id: 'ouder-praat', wie: 'ouder', ...praten },
        { id: 'ouder-luistert', wie: 'ouder', ...luisteren },
        { id: 'ouder-werk', wie: 'ouder', ...werk },
        { id: 'leerkracht-bericht', wie: 'leerkracht', ...bericht },
        { id: 'leerkracht-compliment', wie: 'leerkracht', ...compliment },
      ],
    },

    ontwikkeling: {
      titel: msg('Gesprek: hoe gaat het?'),
      minuten: 20,
      onderwerpen: [
        {
          id: 'trots',
          titel: msg('Trots'),
          vraag: msg('Waar zijn wij trots op?'),
          beeld: 'proud',
          praat: msg('Hoe is dat gelukt?'),
          minuten: 4,
          leidt: 'kind',
          overdracht: 'gaat-goed',
        },
        {
          id: 'school',
          titel: msg('Op school'),
          vraag: msg('Hoe gaat het op school?'),
          beeld: 'classroom',
          praat: msg('Wat maakt een dag op school fijn?'),
          minuten: 2,
          leidt: 'ouder',
        },
        {
          id: 'moeilijk',
          titel: msg('Nog leren'),
          vraag: msg('Wat is nog moeilijk?'),
          beeld: 'difficult',
          praat: msg('Wat heeft al een keer geholpen?'),
          minuten: 3,
          leidt: 'kind',
          overdracht: 'helpt',
        },
        {
          id: 'wens-verwachting-doel',
          titel: msg('Dit jaar'),
          vraag: msg('Wat willen wij dit jaar?'),
          beeld: 'dream',
          praat: msg('Wat kiezen wij als eerste?'),
          minuten: 4,
          leidt: 'kind',
          overdracht: 'wil',
          stemmen: { kind: msg('mijn wens'), ouder: msg('ik hoop'), leerkracht: msg('mijn doel') },
        },
        {
          id: 'later',
          titel: msg('Later'),
          vraag: msg('Welk werk lijkt leuk?'),
          beeld: 'future-work',
          praat: msg('Bij wie kunnen wij eens kijken?'),
          minuten: 4,
          leidt: 'kind',
        },
        {
          id: 'plan',
          titel: msg('Plan'),
          vraag: msg('Wie doet wat?'),
          beeld: 'idea',
          praat: msg('Wat gaan wij morgen al doen?'),
          minuten: 3,
          leidt: 'ouder',
          stemmen: { kind: msg('ik ga'), ouder: msg('thuis'), leerkracht: msg('op school') },
        },
      ],
      kaarten: [
        { id: 'laat-zien', wie: 'kind', tekst: msg('Dit laat ik zien.'), beeld: 'report' },
        { id: 'moeilijk', wie: 'kind', tekst: msg('Dit vind ik nog moeilijk.'), beeld: 'difficult' },
        { id: 'wil-leren', wie: 'kind', tekst: msg('Dit wil ik leren.'), beeld: 'goal' },
        { id: 'later', wie: 'kind', tekst: msg('Dit wil ik later misschien.'), beeld: 'future-work' },
        { id: 'zie-thuis', wie: 'ouder', tekst: msg('Dit zie ik thuis.'), beeld: 'home' },
        { id: 'buiten-school', wie: 'ouder', tekst: msg('Dit doet mijn kind buiten school.'), beeld: 'hobby' },
        { id: 'zorgen', wie: 'ouder', tekst: msg('Hier denk ik veel aan.'), beeld: 'worried' },
        { id: 'gaat-thuis-goed', wie: 'ouder', tekst: msg('Dit gaat thuis goed.'), beeld: 'happy' },
        { id: 'zie-klas', wie: 'leerkracht', tekst: msg('Dit zie ik in de klas.'), beeld: 'classroom' },
        { id: 'gaat-goed', wie: 'leerkracht', tekst: msg('Dit gaat goed.'), beeld: 'like' },
        { id: 'volgende-stap', wie: 'leerkracht', tekst: msg('Dit is de volgende stap.'), beeld: 'next' },
        { id: 'een-doel', wie: 'samen', tekst: msg('Wij kiezen één doel.'), beeld: 'goal' },
      ],
      voorstellen: [
        { id: 'kind-plant', wie: 'kind', ...plannen },
        { id: 'kind-vraagt', wie: 'kind', ...vragen },
        { id: 'kind-kijkt', wie: 'kind', tekst: msg('een dag meekijken bij werk'), beeld: 'watch-work' },
        { id: 'ouder-praat', wie: 'ouder', ...praten },
        { id: 'ouder-luistert', wie: 'ouder', ...luisteren },
        { id: 'ouder-compliment', wie: 'ouder', ...compliment },
        { id: 'leerkracht-uitleg', wie: 'leerkracht', ...uitleg },
        { id: 'leerkracht-plant', wie: 'leerkracht', ...samenPlannen },
        { id: 'leerkracht-bericht', wie: 'leerkracht', ...bericht },
      ],
    },

    overdracht: {
      titel: msg('Gesprek: de volgende stap'),
      minuten: 20,
      overdracht: true,
      onderwerpen: [
        {
          id: 'fijn',
          titel: msg('Ging goed'),
          vraag: msg('Wat ging goed dit jaar?'),
          beeld: 'happy',
          praat: msg('Wat willen wij nog een keer doen?'),
          minuten: 4,
          leidt: 'kind',
          overdracht: 'gaat-goed',
        },
        {
          id: 'helpt',
          titel: msg('Hulp'),
          vraag: msg('Wat helpt?'),
          beeld: 'help',
          praat: msg('Wat moet zo blijven?'),
          minuten: 4,
          leidt: 'ouder',
          overdracht: 'helpt',
        },
        {
          id: 'stap',
          titel: msg('De stap'),
          vraag: msg('Wat is de volgende stap?'),
          beeld: 'signpost',
          praat: msg('Welke wegen zijn er nog meer?'),
          minuten: 7,
          leidt: 'kind',
          overdracht: 'wil',
        },
        {
          id: 'weten',
          titel: msg('Weten'),
          vraag: msg('Wat moet de nieuwe mentor weten?'),
          beeld: 'teacher',
          praat: msg('Wat mag mee? Wat niet?'),
          minuten: 3,
          leidt: 'kind',
          overdracht: 'helpt',
        },
      ],
      kaarten: [
        { id: 'kijk-terug', wie: 'kind', tekst: msg('Hier ben ik trots op.'), beeld: 'proud' },
        { id: 'dit-past', wie: 'kind', tekst: msg('Deze stap past bij mij.'), beeld: 'signpost' },
        { id: 'twijfel', wie: 'kind', tekst: msg('Ik twijfel nog.'), beeld: 'dont-know' },
        { id: 'dit-hoop-ik', wie: 'ouder', tekst: msg('Dit hoop ik.'), beeld: 'wish' },
        { id: 'wat-blijft', wie: 'ouder', tekst: msg('Dit moet zo blijven.'), beeld: 'important' },
        { id: 'zie-groei', wie: 'leerkracht', tekst: msg('Zo is de leerling gegroeid.'), beeld: 'measure' },
        { id: 'ons-advies', wie: 'leerkracht', tekst: msg('Dit denken wij. Zo komen wij eraan.'), beeld: 'idea' },
        { id: 'valt-tegen', wie: 'samen', tekst: msg('Valt iets tegen? Praat erover.'), beeld: 'sad' },
        { id: 'wegen', wie: 'samen', tekst: msg('Later wisselen kan ook nog.'), beeld: 'choose-school' },
      ],
      voorstellen: [
        { id: 'kind-kijkt', wie: 'kind', tekst: msg('naar een open dag gaan'), beeld: 'choose-school' },
        { id: 'kind-vraagt', wie: 'kind', ...vragen },
        { id: 'ouder-gaat-mee', wie: 'ouder', tekst: msg('meegaan naar een open dag'), beeld: 'together' },
        { id: 'ouder-luistert', wie: 'ouder', ...luisteren },
        {
          id: 'leerkracht-vertelt',
          wie: 'leerkracht',
          tekst: msg('dit blad geven aan de nieuwe mentor'),
          beeld: 'paper',
        },
        { id: 'leerkracht-uitleg', wie: 'leerkracht', tekst: msg('uitleggen welke wegen er zijn'), beeld: 'signpost' },
      ],
    },
  };
};
