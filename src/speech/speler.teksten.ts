import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of reading aloud that are only seen after a tap. */
export default ({ msg }: { msg: MsgFn }) => ({
  nogEens: msg('Nog een keer'),
  langzamer: msg('Langzamer'),
  geenStem: msg('Geen stem'),
  geenStemVoor: msg('Geen stem voor {taal} op dit apparaat'),
  vraagIemand: msg('Vraag iemand om dit voor te lezen.'),
  inHetNederlands: msg('Luister in het Nederlands'),
});
