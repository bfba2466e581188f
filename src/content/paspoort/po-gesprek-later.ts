import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Gesprek } from '../../domain/paspoort/gesprek.js';

/**
 * The talks of the primary school, by part of the passport. Each begins with what goes well; the child leads one subject
 * and a parent leads one. The cards are our own words for what belongs in these talks (kennismakingsgesprek,
 * voortgangsgesprek and overdrachtsgesprek of the Gids ouderbetrokkenheid).
 */
export default ({ msg }: { msg: MsgFn }): Record<'algemeen' | 'ontwikkeling' | 'overdracht', Gesprek> => {
  const praten = { tekst: msg('praten over school'), beeld: 'talk-home' };
  const lezen = { tekst: msg('samen lezen'), beeld: 'read-aloud' };
  const spelen = { tekst: msg('samen een spel doen'), beeld: 'board-game' };
  const compliment = { tekst: msg('een compliment geven'), beeld: 'give-compliment' };
  const vragen = { tekst: msg('om hulp vragen'), beeld: 'ask-teacher' };
  const vertellen = { tekst: msg('thuis vertellen over school'), beeld: 'child-tells' };
  const oefenen = { tekst: msg('elke dag oefenen'), beeld: 'repeat' };
  const uitleg = { tekst: msg('rustig uitleggen'), beeld: 'help' };
  const tijd = { tekst: msg('meer tijd geven'), beeld: 'needs-time' };
  const bericht = { tekst: msg('een bericht sturen als iets goed gaat'), beeld: 'chat-message' };

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
          praat: msg('Wanneer praten wij weer?'),
          minuten: 1,
          leidt: 'ouder',
        },
      ],
      kaarten: [
        { id: 'vakantie', wie: 'samen', tekst: msg('Hoe was de vakantie?'), beeld: 'weather-sun' },
        { id: 'vrienden', wie: 'kind', tekst: msg('Met wie speel ik graag?'), beeld: 'friends' },
        { id: 'leren', wie: 'kind', tekst: msg('Dit wil ik leren.'), beeld: 'goal' },
        { id: 'laat-zien', wie: 'kind', tekst: msg('Dit wil ik laten zien.'), beeld: 'child-proud-shows' },
        { id: 'naar-school', wie: 'ouder', tekst: msg('Hoe gaat mijn kind naar school?'), beeld: 'come-to-school' },
        { id: 'wie-zorgt', wie: 'ouder', tekst: msg('Wie zorgt er nog meer voor mijn kind?'), beeld: 'family' },
        { id: 'taal-thuis', wie: 'ouder', tekst: msg('Onze taal thuis'), beeld: 'own-language' },
        { id: 'van-school', wie: 'ouder', tekst: msg('Dit hoop ik van de school.'), beeld: 'school' },
        { id: 'van-ouders', wie: 'leerkracht', tekst: msg('Dit hoop ik van de ouders.'), beeld: 'home' },
        { id: 'in-de-klas', wie: 'leerkracht', tekst: msg('Zo gaat een dag in de klas.'), beeld: 'classroom' },
      ],
      voorstellen: [
        { id: 'kind-vertelt', wie: 'kind', ...vertellen },
        { id: 'kind-vraagt', wie: 'kind', ...vragen },
        { id: 'ouder-praat', wie: 'ouder', ...praten },
        { id: 'ouder-leest', wie: 'ouder', ...lezen },
        { id: 'ouder-speelt', wie: 'ouder', ...spelen },
        { id: 'leerkracht-bericht', wie: 'leerkracht', ...bericht },
        { id: 'leerkracht-compliment', wie: 'leerkracht', ...compliment },
      ],
    },

    ontwikkeling: {
      titel: msg('Gesprek: hoe gaat het?'),
      minuten: 15,
      onderwerpen: [
        {
          id: 'trots',
          titel: msg('Trots'),
          vraag: msg('Waar zijn wij trots op?'),
          beeld: 'proud',
          praat: msg('Hoe is dat gelukt?'),
          minuten: 3,
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
          overdracht: 'helpt',
        },
        {
          id: 'wens-verwachting-doel',
          titel: msg('Dit jaar'),
          vraag: msg('Wat willen wij dit jaar?'),
          beeld: 'dream',
          praat: msg('Wat kiezen wij als eerste?'),
          minuten: 3,
          leidt: 'kind',
          overdracht: 'wil',
          stemmen: { kind: msg('mijn wens'), ouder: msg('ik hoop'), leerkracht: msg('mijn doel') },
        },
        {
          id: 'plan',
          titel: msg('Plan'),
          vraag: msg('Wie doet wat?'),
          beeld: 'idea',
          praat: msg('Wat gaan wij morgen al doen?'),
          minuten: 2,
          leidt: 'ouder',
          stemmen: { kind: msg('ik ga'), ouder: msg('thuis'), leerkracht: msg('op school') },
        },
      ],
      kaarten: [
        { id: 'laat-zien', wie: 'kind', tekst: msg('Dit laat ik zien.'), beeld: 'child-proud-shows' },
        { id: 'moeilijk', wie: 'kind', tekst: msg('Dit vind ik nog moeilijk.'), beeld: 'difficult' },
        { id: 'wil-leren', wie: 'kind', tekst: msg('Dit wil ik leren.'), beeld: 'goal' },
        { id: 'zie-thuis', wie: 'ouder', tekst: msg('Dit zie ik thuis.'), beeld: 'home' },
        { id: 'buiten-school', wie: 'ouder', tekst: msg('Dit doet mijn kind buiten school.'), beeld: 'park' },
        { id: 'zorgen', wie: 'ouder', tekst: msg('Hier denk ik veel aan.'), beeld: 'worried' },
        { id: 'gaat-thuis-goed', wie: 'ouder', tekst: msg('Dit gaat thuis goed.'), beeld: 'happy' },
        { id: 'zie-klas', wie: 'leerkracht', tekst: msg('Dit zie ik in de klas.'), beeld: 'classroom' },
        { id: 'gaat-goed', wie: 'leerkracht', tekst: msg('Dit gaat goed.'), beeld: 'like' },
        { id: 'volgende-stap', wie: 'leerkracht', tekst: msg('Dit is de volgende stap.'), beeld: 'next' },
        { id: 'een-doel', wie: 'samen', tekst: msg('Wij kiezen één doel.'), beeld: 'goal' },
      ],
      voorstellen: [
        { id: 'kind-oefent', wie: 'kind', ...oefenen },
        { id: 'kind-vraagt', wie: 'kind', ...vragen },
        { id: 'kind-vertelt', wie: 'kind', ...vertellen },
        { id: 'ouder-leest', wie: 'ouder', ...lezen },
        { id: 'ouder-praat', wie: 'ouder', ...praten },
        { id: 'ouder-compliment', wie: 'ouder', ...compliment },
        { id: 'leerkracht-uitleg', wie: 'leerkracht', ...uitleg },
        { id: 'leerkracht-tijd', wie: 'leerkracht', ...tijd },
        { id: 'leerkracht-bericht', wie: 'leerkracht', ...bericht },
      ],
    },

    overdracht: {
      titel: msg('Gesprek: een nieuwe groep'),
      minuten: 15,
      overdracht: true,
      onderwerpen: [
        {
          id: 'fijn',
          titel: msg('Fijn'),
          vraag: msg('Wat was fijn dit jaar?'),
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
          id: 'nieuw',
          titel: msg('Straks'),
          vraag: msg('Hoe voelt een nieuwe groep?'),
          beeld: 'next',
          praat: msg('Wat maakt de eerste dag fijn?'),
          minuten: 3,
          leidt: 'kind',
          overdracht: 'wil',
        },
        {
          id: 'weten',
          titel: msg('Weten'),
          vraag: msg('Wat moet de nieuwe juf of meester weten?'),
          beeld: 'teacher',
          praat: msg('Wat mag mee? Wat niet?'),
          minuten: 2,
          leidt: 'ouder',
          overdracht: 'helpt',
        },
      ],
      kaarten: [
        { id: 'kijk-terug', wie: 'kind', tekst: msg('Hier ben ik trots op.'), beeld: 'proud' },
        { id: 'nieuwe-groep', wie: 'kind', tekst: msg('Dit wil ik in mijn nieuwe groep.'), beeld: 'dream' },
        { id: 'wat-blijft', wie: 'ouder', tekst: msg('Dit moet zo blijven.'), beeld: 'important' },
        { id: 'wat-anders', wie: 'ouder', tekst: msg('Dit mag anders.'), beeld: 'idea' },
        { id: 'zie-groei', wie: 'leerkracht', tekst: msg('Zo is het kind gegroeid.'), beeld: 'measure' },
      ],
      voorstellen: [
        { id: 'kind-kijkt', wie: 'kind', tekst: msg('in de nieuwe klas kijken'), beeld: 'classroom' },
        {
          id: 'ouder-maakt-kennis',
          wie: 'ouder',
          tekst: msg('kennismaken met de nieuwe juf of meester'),
          beeld: 'say-hello',
        },
        {
          id: 'leerkracht-vertelt',
          wie: 'leerkracht',
          tekst: msg('dit blad geven aan de nieuwe juf of meester'),
          beeld: 'paper',
        },
      ],
    },
  };
};
