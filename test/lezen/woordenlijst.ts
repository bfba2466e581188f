/**
 * Words that a school cannot do without although they are long or an abbreviation, each with what it means in plain
 * words. A list that a page shows would be content (`src/content/`) with the same fields; nothing shows it yet, so a word
 * stands here only where it is explained on the same screen, or where only teachers read it.
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
    woord: 'BSN',
    lidwoord: 'het',
    uitleg: 'Een nummer van de overheid. Ieder mens in Nederland heeft een eigen nummer.',
    voorbeeld: 'Het BSN staat op uw paspoort.',
  },
  {
    woord: 'loopbaangesprek',
    lidwoord: 'het',
    uitleg: 'Een gesprek over later: welk werk past bij jou?',
    voorbeeld: 'Het loopbaangesprek is met de mentor.',
    alleen: 'leerkracht',
  },
  {
    woord: 'mentorgesprek',
    lidwoord: 'het',
    uitleg: 'Een gesprek met de leraar die jou helpt op school.',
    voorbeeld: 'In het mentorgesprek vertel je hoe het gaat.',
    alleen: 'leerkracht',
  },
  {
    woord: 'vrijwilligerswerk',
    lidwoord: 'het',
    uitleg: 'Werk zonder geld. Je helpt andere mensen.',
    voorbeeld: 'Zij doet vrijwilligerswerk bij de bieb.',
    alleen: 'leerkracht',
  },
];
