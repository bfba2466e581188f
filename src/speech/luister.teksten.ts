import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of reading aloud. */
export default ({ msg }: { msg: MsgFn }) => ({
  luister: msg('Luister'),
  stop: msg('Stop'),
  nogEens: msg('Nog een keer'),
  langzamer: msg('Langzamer'),
  geenStem: msg('Geen stem'),
  geenStemVoor: msg('Geen stem voor {taal} op dit apparaat'),
  vraagIemand: msg('Vraag iemand om dit voor te lezen.'),
  inHetNederlands: msg('Luister in het Nederlands'),
  leesFout: msg('Voorlezen lukt nu niet.'),
});
