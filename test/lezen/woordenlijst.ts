/**
 * Words of school, each with what it means in plain words. Those that are long or an abbreviation may be written although
 * the rules would refuse them: no school does without. A list that a page shows would be content (`src/content/`) with
 * the same fields; no page shows it yet.
 */
export interface Schoolwoord {
  woord: string;
  lidwoord: 'de' | 'het';
  uitleg: string;
  voorbeeld: string;
  /** Without it parents and children may be given the word too. */
  alleen?: 'leerkracht';
}

export const woordenlijst: readonly Schoolwoord[] = [
  {
    woord: 'afspraak',
    lidwoord: 'de',
    uitleg: 'U en de school kiezen een dag en tijd.',
    voorbeeld: 'De afspraak is om 15:00 uur.',
  },
  {
    woord: 'BSN',
    lidwoord: 'het',
    uitleg: 'Een nummer van de overheid. Ieder mens in Nederland heeft een eigen nummer.',
    voorbeeld: 'De dokter vraagt uw BSN.',
  },
  {
    woord: 'compliment',
    lidwoord: 'het',
    uitleg: 'Woorden over wat iemand goed doet.',
    voorbeeld: 'Geef uw kind een compliment.',
  },
  {
    woord: 'dialect',
    lidwoord: 'het',
    uitleg: 'Een taal van een stad of een streek.',
    voorbeeld: 'Opa praat dialect.',
  },
  {
    woord: 'formulier',
    lidwoord: 'het',
    uitleg: 'Een papier met vragen. U schrijft de antwoorden erop.',
    voorbeeld: 'Vul het formulier in.',
  },
  {
    woord: 'gesprek',
    lidwoord: 'het',
    uitleg: 'U praat samen over uw kind.',
    voorbeeld: 'Het gesprek duurt 15 minuten.',
  },
  {
    woord: 'groep',
    lidwoord: 'de',
    uitleg: 'De klas van uw kind op de basisschool.',
    voorbeeld: 'Mijn kind zit in groep 3.',
  },
  {
    woord: 'loopbaangesprek',
    lidwoord: 'het',
    uitleg: 'Een gesprek over later: welk werk past bij jou?',
    voorbeeld: 'Het loopbaangesprek is met de mentor.',
    alleen: 'leerkracht',
  },
  {
    woord: 'mentor',
    lidwoord: 'de',
    uitleg: 'De leraar die jou helpt op school.',
    voorbeeld: 'U belt de mentor.',
  },
  {
    woord: 'mentorgesprek',
    lidwoord: 'het',
    uitleg: 'Een gesprek met de leraar die jou helpt op school.',
    voorbeeld: 'In het mentorgesprek vertel je hoe het gaat.',
    alleen: 'leerkracht',
  },
  {
    woord: 'paspoort',
    lidwoord: 'het',
    uitleg: 'Een boekje over uw kind. U, uw kind en de school vullen het in.',
    voorbeeld: 'Neem het paspoort mee.',
  },
  {
    woord: 'rapport',
    lidwoord: 'het',
    uitleg: 'Een boekje of een brief. Er staat in hoe het gaat.',
    voorbeeld: 'U krijgt het rapport in februari.',
  },
  {
    woord: 'schoolreis',
    lidwoord: 'de',
    uitleg: 'Een dag weg met de hele klas.',
    voorbeeld: 'De bus voor de schoolreis komt om 08:30 uur.',
  },
  {
    woord: 'stage',
    lidwoord: 'de',
    uitleg: 'Leren op een plek waar mensen werken.',
    voorbeeld: 'Hij loopt stage bij een bakker.',
  },
  {
    woord: 'talent',
    lidwoord: 'het',
    uitleg: 'Iets wat je goed kunt.',
    voorbeeld: 'Zingen is haar talent.',
  },
  {
    woord: 'thuisopdracht',
    lidwoord: 'de',
    uitleg: 'Iets om thuis samen te doen. Uw kind legt het uit.',
    voorbeeld: 'De thuisopdracht duurt 20 minuten.',
  },
  {
    woord: 'toets',
    lidwoord: 'de',
    uitleg: 'Vragen om te zien wat uw kind kan.',
    voorbeeld: 'De toets is op dinsdag.',
  },
  {
    woord: 'tolk',
    lidwoord: 'de',
    uitleg: 'Iemand die uw taal en Nederlands praat. Hij helpt bij het gesprek.',
    voorbeeld: 'De tolk komt mee.',
  },
  {
    woord: 'verzorger',
    lidwoord: 'de',
    uitleg: 'Iemand die thuis voor het kind zorgt.',
    voorbeeld: 'Oma is de verzorger van Ali.',
  },
  {
    woord: 'vrijwilligerswerk',
    lidwoord: 'het',
    uitleg: 'Werk zonder geld. Je helpt andere mensen.',
    voorbeeld: 'Zij doet vrijwilligerswerk bij de bieb.',
    alleen: 'leerkracht',
  },
];
