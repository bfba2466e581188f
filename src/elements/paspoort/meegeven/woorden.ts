/*
 * A pass phrase to start from: five everyday words, each one of 256, so 40 bits. With the rounds of `storage/slot.ts` one
 * graphics card (some 15,000 guesses a second) needs about a year for half of them. Dutch, also for who reads another
 * language: they are to be copied, letter by letter.
 */
const woorden =
  'aap aarde appel arm auto avond baard bal banaan beer berg bezem bij bloem boek boer boom boot bord bos boter ' +
  'brief bril broek broer brood buik bus buur cirkel dag dak dans deken deur dier doek doos dorp druif duif duim ' +
  'duin eend ei eiland emmer erwt ezel feest fiets film fles fluit foto fruit gans garage gast geit geld gitaar ' +
  'glas gordel gras grap groen groente haai haak haan haar hak ham hamer hand hart haven hek helm hemd heuvel hond ' +
  'honing hoed hoofd huis ijs jaar jas jurk kaars kaart kaas kam kamer kapper kasteel kast kat kers ketting keuken ' +
  'kikker kip klok knie knoop koe koek koffer kok konijn koning kop kraan krant kuiken kus laars ladder lamp lepel ' +
  'leeuw lucht maan maand mand markt melk molen mond mouw muis muur museum naald nacht naam neef nest neus oma oom ' +
  'oog oor opa oven paard pan papier park pen peper peer pet piano pijl pizza plant plein poes pop post potlood ' +
  'raam raket regen rits rijst ring rivier rok roos rug sap schaap schaar schep school schoen schip schrift sjaal ' +
  'slak sla sleutel sneeuw soep sok spel spin spons stad stap steen stoel stoep storm straat strik stroop suiker ' +
  'taart tafel tak tand tante tas tent thee tijger toren touw trap trein trui tuin uil vader varken veer veld vis ' +
  'vlag vlieg vlinder vloer vogel voet vork vos vriend vuur wagen water weg week wiel wind winkel wol wolk wortel ' +
  'zaag zak zand zebra zee zeep zeil zomer zon zus zwaan zwembad';

/** The words, exactly as many as a byte can choose from: each is as likely as the other. */
export const zinwoorden = woorden.split(' ');

export const stelZinVoor = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => zinwoorden[byte]).join(' ');
