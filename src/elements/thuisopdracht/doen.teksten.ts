import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of the steps and of talking together, and for who was here before. */
export default ({ msg }: { msg: MsgFn }) => ({
  erStaatIets: msg('Hier staan al antwoorden.'),
  verderGaan: msg('Ga verder'),
  stapVan: msg('Stap {nu} van {totaal}'),
  aanDeBeurt: msg('Aan de beurt:'),
  straks: msg('Straks aan de beurt:'),
  wissel: msg('Wissel'),
  makkelijker: msg('Makkelijker'),
  moeilijker: msg('Moeilijker'),
  zetKlokAan: msg('Zet de klok aan: {aantal} minuten'),
  nogMinuten: msg('Nog {aantal} minuten'),
  laatsteMinuut: msg('Nog 1 minuut'),
  tijdOm: msg('De tijd is om. Rustig verder mag ook.'),
  zetKlokUit: msg('Zet de klok uit'),
  maken: msg('Laat het zien'),
  praatSamen: msg('Praat samen'),
  geenFout: msg('Er is geen goed of fout.'),
  hoeWasHet: msg('Hoe was het?'),
});
